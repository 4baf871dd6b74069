import { answersShown } from './answers-shown.ts';
import { REPORT_WORDS } from '../article/own-report.ts';
import { jsonForScript, markup, type Markup } from './markup.ts';
import type {
  Report,
  ReportedAnswer,
  ReportedMark,
  ReportedRow,
  ReportedVerdict,
} from './report.ts';
import type { Timeline } from './timeline.ts';
import { count, judged, sections, summary, verdictWords } from './words.ts';

/** The script and the style sheets that the page holds inside. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

/**
 * A report as one page that needs nothing beside it: the lists as HTML, and below them the timeline, drawn
 * by a script inside. The page's own policy lets no other script run and loads nothing from anywhere.
 */
export async function htmlReport(
  report: Report,
  timeline: Timeline,
  { script, style }: PageParts,
): Promise<string> {
  const policy = [
    "default-src 'none'",
    `script-src '${await digest(script)}'`,
    `style-src '${await digest(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Crosscheck report: ${report.folder}</title>
        <style>${{ html: style }}</style>
      </head>
      <body class="report">
        <main>
          <h1>${report.folder}</h1>
          <p>
            Made on ${report.made.slice(0, 10)} by Crosscheck. ${summary(report)}. ${REPORT_WORDS}
          </p>
          ${sections(report).map(
            ({ heading, rows }) =>
              markup`<section>
                <h2>${heading}</h2>
                ${rows.map(rowMarkup)}
              </section>`,
          )}
          ${marksMarkup(report.marks)}
          <section>
            <h2>Timeline</h2>
            <div id="timeline" class="timeline-frame"></div>
          </section>
          ${articlesMarkup(report)}
        </main>
        <script type="application/json" id="timeline-data">${jsonForScript(timeline)}</script>
        <script>${{ html: script }}</script>
      </body>
    </html> `;
  return page.html;
}

function rowMarkup(row: ReportedRow): Markup {
  const { shown, more } = answersShown(row);
  return markup`<article class="row">
    <h3>${row.question}</h3>
    <p class="what">
      ${row.relation}, ${row.strength},
      ${count(row.witnesses, 'independent source')}${row.dismissed === null ? '' : `. Dismissed: ${row.dismissed || 'no reason given'}`}
    </p>
    ${judged(row).map((said) => markup`<p class="judged">${said}</p>`)}
    ${tableMarkup(['Answer', 'In the words of the article', 'Where', 'Marked'], shown.map(answerMarkup))}
    ${more > 0 ? markup`<p class="more">and ${String(more)} more</p>` : ''}
    <details>
      <summary>Why is this listed?</summary>
      <ul>
        ${row.reasons.map((reason) => markup`<li>${reason}</li>`)}
      </ul>
    </details>
  </article>`;
}

function answerMarkup(answer: ReportedAnswer): Markup {
  return markup`<tr>
    <td>${answer.answer}</td>
    <td><q>${answer.text}</q></td>
    <td>${answer.file}, line ${answer.line}</td>
    <td>${answer.verdicts.map(verdictMarkup)}</td>
  </tr> `;
}

function verdictMarkup({ verdict, by, holds, comment }: ReportedVerdict): Markup {
  return markup`<p class="verdict ${verdict}">
    ${verdictWords[verdict]}${holds ? '' : ' (for an earlier text)'} by
    ${by}${comment ? `: ${comment}` : ''}
  </p>`;
}

function marksMarkup(marks: readonly ReportedMark[]): Markup | null {
  if (marks.length === 0) return null;
  const rows = marks.map(
    (mark) =>
      markup`<tr>
        <td>
          ${mark.verdict ? verdictWords[mark.verdict] : 'Note'}${mark.holds || !mark.verdict ? '' : ' (for an earlier text)'}
        </td>
        <td><q>${mark.quote}</q></td>
        <td>${mark.file}${mark.place ? `, line ${String(mark.place.line)}` : ' (not found)'}</td>
        <td>${mark.by}, ${mark.at.slice(0, 10)}</td>
        <td>${[mark.comment ?? '', ...mark.sources].filter(Boolean).join(' ')}</td>
      </tr> `,
  );
  return markup`<section>
    <h2>Marks and notes</h2>
    ${tableMarkup(['Mark', 'Words', 'Where', 'Who and when', 'Note'], rows)}
  </section>`;
}

function articlesMarkup({ articles }: Report): Markup {
  const rows = articles.map(
    (article) =>
      markup`<tr>
        <td>${article.file}</td>
        <td>${article.title}</td>
        <td>${[article.source ?? '', ...article.authors].filter(Boolean).join(', ')}</td>
        <td>${dayOf(article.published)}</td>
        <td>${article.reprintOf === null ? '' : `same text as ${article.reprintOf}`}</td>
      </tr> `,
  );
  return markup`<section>
    <h2>Articles</h2>
    ${tableMarkup(['File', 'Title', 'From', 'Published', 'Copy'], rows)}
  </section>`;
}

/** @param rows One table row each. */
function tableMarkup(columns: readonly string[], rows: readonly Markup[]): Markup {
  return markup`<table>
    <thead>
      <tr>
        ${columns.map((column) => markup`<th scope="col">${column}</th> `)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function dayOf(published: string | null): Markup | string {
  return published === null ? 'unknown' : markup`<time>${published.slice(0, 10)}</time>`;
}

/** The digest by which a content security policy knows an inline script or style. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
