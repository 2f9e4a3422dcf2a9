import { type CallRates, medianRate } from './call-rates.ts';
import { slices } from './report.ts';

const WIDTH = 760;
const LABELS = 210;
const BAR = 16;
const CLIENT = 2 * BAR + 14;
const TOP = 46;

/** An SVG of bars: how many calls a second each client makes, one at a time and 16 in flight. Ours are in colour. */
export function rateChart(rates: CallRates): string {
  const names = [...(rates.get(slices.one)?.keys() ?? [])];
  const figures = names.map((name) => [slices.one, slices.some].map((slice) => medianRate(rates, slice, name, 'callsPerSecond')));
  const most = Math.max(...figures.flat());
  const scale = (WIDTH - LABELS - 70) / most;
  const bars = names.flatMap((name, index) => {
    const top = TOP + index * CLIENT;
    const label = `<text x="${LABELS - 10}" y="${top + BAR + 4}" text-anchor="end">${name.replace('&', '&amp;')}</text>`;
    const colours = name.startsWith('@tc/') ? ['#8db8e8', '#1f6fc5'] : ['#cfcfcf', '#8c8c8c'];
    const rectangles = (figures[index] ?? []).map((rate, bar) => {
      const width = Math.max(1, Math.round(rate * scale));
      const y = top + bar * BAR;
      return `<rect x="${LABELS}" y="${y}" width="${width}" height="${BAR - 2}" fill="${colours[bar]}"/><text x="${LABELS + width + 6}" y="${y + 11}" class="rate">${Math.round(rate).toLocaleString('en')}</text>`;
    });
    return [label, ...rectangles];
  });
  const height = TOP + names.length * CLIENT;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">
<title>Signed calls a second, by client</title>
<style>text { font: 13px system-ui, sans-serif; fill: #222 } .rate { font-size: 11px } .title { font-weight: 600 }</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="10" y="24" class="title">Signed calls a second: one at a time (light), 16 in flight (dark)</text>
${bars.join('\n')}
</svg>
`;
}
