import type { Severity } from '../../rules';
import { Positions } from '../positions';
import type { Writer } from './writer';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Escapes as GitHub's workflow commands ask: data, and properties besides. */
const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Annotations on a pull request, as GitHub Actions reads them from a step's output. */
export const githubWriter = (): Writer => ({
  document({ input, findings }) {
    const positions = new Positions(input.text);
    return findings
      .map(({ start, end, severity, message, rule }) => {
        const from = positions.at(start);
        const to = positions.at(end);
        const place = `file=${property(String(input.id ?? ''))},line=${from.line},endLine=${to.line},col=${from.column},endColumn=${to.column}`;
        return `::${COMMANDS[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
      })
      .join('');
  },
  end: () => '',
});
