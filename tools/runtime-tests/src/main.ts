// Runs the suite on a runtime that has command line arguments: the Deployment as JSON. Prints the outcomes as JSON.
import { runSuite } from './suite.ts';

console.log(JSON.stringify(await runSuite(JSON.parse(process.argv[2] ?? ''))));
