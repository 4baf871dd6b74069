import assert from 'node:assert/strict';
import { escapeHtml, jsonForScript, markup } from '../../../../src/core/report/markup.ts';

describe('mark-up', () => {
  it('takes values for text, and only mark-up for mark-up', () => {
    const inner = markup`<b>${'1 < 2'}</b>`;
    assert.equal(
      markup`<p>${inner}${'<i>'}${3}${null}</p>`.html,
      '<p><b>1 &#60; 2</b>&#60;i&#62;3</p>',
    );
  });

  it('joins lists', () => {
    assert.equal(markup`<ul>${['a', markup`<li>b</li>`]}</ul>`.html, '<ul>a<li>b</li></ul>');
  });

  it('escapes what could end an attribute', () => {
    assert.equal(escapeHtml(`"'\``), '&#34;&#39;&#96;');
  });

  it('lets data end no script', () => {
    const { html } = jsonForScript({ text: '</script><!--' });
    assert.doesNotMatch(html, /</);
    assert.deepEqual(JSON.parse(html), { text: '</script><!--' });
  });
});
