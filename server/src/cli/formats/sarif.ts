import { type Finding, RULES, type Severity } from '../../rules';
import type { Checked } from '../checked';
import { Positions } from '../positions';
import type { Writer } from './writer';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, the OASIS standard for the results of analysis tools: one run, columns in UTF-16 units. */
export function sarifWriter(version: string): Writer {
  const results: unknown[] = [];
  const artifacts: unknown[] = [];
  const index = new Map(RULES.map(({ id }, i) => [id, i]));
  return {
    document(checked) {
      artifacts.push({ location: { uri: uriOf(checked) }, sourceLanguage: 'text' });
      const region = regionsOf(checked);
      for (const finding of checked.findings) results.push(resultOf(finding, checked, region, index));
      return '';
    },
    end() {
      const driver = {
        name: 'Blue Pencil',
        semanticVersion: version,
        rules: RULES.map(({ id, title, severity }) => ({
          id,
          shortDescription: { text: title.en },
          defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
        })),
      };
      const run = { tool: { driver }, columnKind: 'utf16CodeUnits', artifacts, results };
      return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
    },
  };
}

type RegionOf = (span: { start: number; end: number }) => object;

function regionsOf({ input }: Checked): RegionOf {
  const positions = new Positions(input.text);
  return ({ start, end }) => {
    const from = positions.at(start);
    const to = positions.at(end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    };
  };
}

function resultOf(finding: Finding, checked: Checked, region: RegionOf, index: ReadonlyMap<string, number>): object {
  const artifactLocation = { uri: uriOf(checked) };
  const location = (span: { start: number; end: number }) => ({
    physicalLocation: { artifactLocation, region: region(span) },
  });
  return {
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [location(finding)],
    relatedLocations: finding.related.map((r) => ({ ...location(r), message: { text: r.message } })),
    fixes: finding.fixes
      .filter(({ edits }) => edits.length > 0)
      .map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map(({ start, end, newText }) => ({
              deletedRegion: region({ start, end }),
              insertedContent: { text: newText },
            })),
          },
        ],
      })),
  };
}

/** A path as a relative URI reference; what has no path is known by its id. */
const uriOf = ({ input }: Checked): string => encodeURI(String(input.path ?? input.id ?? 'stdin').replace(/\\/g, '/'));
