// Prints what a client reads from the environment. A test runs it with few permissions.
import { Queue } from '@tc/queue';

const { rootUrl, credentials } = Queue.fromEnv();
console.log(rootUrl, credentials.clientId);
