// Generated from references/web-server/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

export {};
