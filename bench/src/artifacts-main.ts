// Measures only the transfers of artifacts, and prints the tables. `--quick`: less of everything.
import { measureArtifacts } from './artifacts-report.ts';

console.log(await measureArtifacts(process.argv.includes('--quick')));
