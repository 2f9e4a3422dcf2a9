// Generated from references/web-server/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

export { WebServer, type WebServerUrls } from './client.ts';
