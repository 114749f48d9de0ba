import * as assert from './assert';
import { closeAll, finding, hoverOn, noFinding, open, replace } from './desk';

const PARAGRAPH =
  'The council of Port Arden met again on Thursday to weigh the cost of the new pier, which the port authority puts at 3.2 billion dollars. “Nobody has shown us the bill,” said Ruth Hallam, a councillor, before she left the hall with two of her colleagues.\n\n';

describe('a text of 100,000 words', () => {
  afterEach(closeAll);

  it('is read, and follows the typing', async () => {
    const words = PARAGRAPH.split(/\s+/).length - 1;
    const text = `# The pier\n\n${PARAGRAPH.repeat(Math.ceil(100_000 / words))}The bridge was the the topic.\n`;
    const { document } = await open('long.en.md', text);
    await finding(document, 'style/repeated-word');
    await replace(document, 'the the topic', 'the topic');
    await noFinding(document, 'style/repeated-word');
    assert.match(await hoverOn(document, 'Ruth Hallam'), /Hallam/);
  });
});
