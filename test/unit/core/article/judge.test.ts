import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';

const judge = (text: string, file = 'file.txt') =>
  readArticle(file, readPage(file, text), noCorrections);

const articles: Record<string, string> = {
  'a wire story with a dateline': `Rescuers search collapsed block

VARNA, Bulgaria (AP) — Rescuers pulled twelve people from a collapsed apartment block in the port of Varna on Tuesday, officials said.

Another nine residents were missing by nightfall as crews worked with cranes and dogs, Interior Minister Ivan Petrov told reporters.

"We heard a crack and then the stairs were gone," said Maria Koleva, who lived on the second floor.

Neighbours had complained of cracks in the stairwell since the spring, according to the city council.`,
  'a short local report without a byline': `Council closes Mill Bridge for repairs

The city council has closed Mill Bridge for three weeks while engineers replace its bearings, a spokesman said on Monday. Buses will be sent along Harbour Road. The council said that traders had been told in March and that most had agreed to the date. A petition against the closure was signed by 412 residents. Councillor Jane Hart said the work could not wait, because an inspection in April found that two bearings had moved. The bridge was built in 1934 and was last repaired in 1988.`,
};

const others: Record<string, [string, string]> = {
  'program code': [
    'a.txt',
    `import fs from 'fs';\n\nexport function load(path) {\n  const data = fs.readFileSync(path);\n  if (!data) {\n    return null;\n  }\n  return JSON.parse(data);\n}\n`,
  ],
  'a log': [
    'server.txt',
    Array.from(
      { length: 30 },
      (_, i) =>
        `2024-05-14 10:0${i % 10}:12 INFO  worker-${i} finished job ${i * 7} in ${i + 3} ms`,
    ).join('\n'),
  ],
  'a table': [
    'data.txt',
    Array.from({ length: 30 }, (_, i) => `${i},Varna,${i * 3},2024-05-14,ok`).join('\n'),
  ],
  'a README': [
    'README.md',
    `# harbour-tools\n\nA small tool that reads tide tables and prints them.\n\n## Installation\n\n\`\`\`\nnpm install harbour-tools\n\`\`\`\n\n## Usage\n\nRun \`harbour\` in a folder. You can set the port with --port.\n\n## License\n\nMIT\n`,
  ],
  'a recipe': [
    'jam.txt',
    `Pear jam\n\nMy grandmother made this jam every autumn and we loved it.\n\nIngredients\n8 ripe pears\n1 cup sugar\n2 tbsp lemon juice\n1 tsp cinnamon\n\nMethod\nPeel the pears. Cook them with the sugar for 40 minutes. Add the lemon juice. Fill into jars.`,
  ],
  minutes: [
    'minutes.txt',
    `Minutes of the Harbour Committee\n\nPresent: J. Hart, P. Ode, L. Wei\nApologies: M. Koleva\n\n1. Approval of the minutes\nThe minutes were approved.\n\n2. Old business\nThe chair reported that the crane had been repaired.\n\nAction items\nP. Ode to write to the council.\n\nNext meeting: 3 June`,
  ],
  'an e-mail': [
    'mail.txt',
    `From: Ana Brandt <ana@example.org>\nTo: Li Wei <li@example.org>\nSubject: Tuesday\nDate: Tue, 14 May 2024 10:00:00 +0200\n\nHi Li,\n\nthe minister said yesterday that he would come. Could you ask the hall for chairs? I told them that we need forty.\n\nBest,\nAna`,
  ],
  'a list of words': ['words.txt', Array.from({ length: 60 }, (_, i) => `harbour${i}`).join('\n')],
  'a to-do list': [
    'todo.txt',
    `- [ ] call the hall\n- [ ] buy chairs\n- [x] write to Ana\n- [ ] print the tickets\n- [ ] clean the stage\n- [ ] find a sound engineer who was there last year`,
  ],
  'a poem': [
    'poem.txt',
    Array.from(
      { length: 16 },
      (_, i) => `The harbour sleeps beneath the ${i % 2 ? 'moon' : 'rain'},`,
    ).join('\n'),
  ],
  'a letter': [
    'letter.txt',
    `Dear Ms Brandt,\n\nI am writing to you because my order did not arrive. I called your office twice and was told that you would send it again. I would like my money back.\n\nI hope to hear from you soon.\n\nYours sincerely,\nPeter Ode`,
  ],
  'a licence': [
    'terms.txt',
    `This Agreement is made between the licensor and the licensee. The licensee shall not be liable without limitation for any loss.\n\nThe licensor hereby grants a right, notwithstanding any other party of the second part.\n\nThe warranties herein are the only warranties. Governing law is that of the port.\n\nHereinafter the work is called the Software. The indemnification thereof is limited.`,
  ],
  'an empty file': ['empty.txt', ''],
};

describe('an article', () => {
  for (const [kind, text] of Object.entries(articles))
    it(`is ${kind}`, () => {
      const { isArticle, why } = judge(text);
      assert.equal(isArticle, true, why.join('; '));
    });

  for (const [kind, [file, text]] of Object.entries(others))
    it(`is not ${kind}`, () => {
      const { isArticle, why, body } = judge(text, file);
      assert.equal(isArticle, false, why.join('; '));
      assert.deepEqual(body, []);
      assert.ok(why.length > 0);
    });

  it('is what the reader says it is', () => {
    const text = others['a poem']![1];
    const article = readArticle('poem.txt', readPage('poem.txt', text), {
      ...noCorrections,
      isArticle: true,
    });
    assert.deepEqual(
      [article.isArticle, article.confidence, article.why],
      [true, 1, ['you said so']],
    );
  });
});
