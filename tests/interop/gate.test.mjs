// SPDX-License-Identifier: Apache-2.0
// The reports of `lint` by the rules of those who read them: SARIF's published schema, and the templates of docs/ci as
// YAML.
import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import Ajv from "ajv";
import { parse } from "yaml";

import { run, startDemo } from "./command_line.mjs";

const require = createRequire(import.meta.url);
const fixtures = new URL("../app/lint/", import.meta.url).pathname;
const templates = new URL("../../docs/ci/", import.meta.url).pathname;

const ajv = new Ajv({ schemaId: "auto", meta: false, unknownFormats: "ignore" });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const isSarif = ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));

/** What the program writes, which the schema accepts. */
async function sarif(args, options) {
    const { status, stdout, stderr } = await run(["lint", "--format", "sarif", ...args], options);
    const log = JSON.parse(stdout);
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors, null, 2) + stderr);
    assert.equal(log.runs.length, 1);
    const { results, tool } = log.runs[0];
    for (const result of results)
        assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
    return { status, run: log.runs[0], results };
}

test("the schema refuses what is no SARIF", () => {
    assert.ok(!isSarif({ version: "2.1.0" }));
    assert.ok(!isSarif({ version: "2.1.0", runs: [{ tool: { driver: {} } }] }));
});

test("a report of each kind of input is SARIF", async () => {
    const keys = fixtures + "keys.json";
    const inputs = [keys, fixtures + "metadata.json", fixtures + "token.txt", "/missing/file", "-"];
    const options = ["--policy", fixtures + "policy.json", "--jwks", keys, "--baseline", fixtures + "baseline.json"];
    const { status, run: report, results } = await sarif([...inputs, ...options], { input: "no token" });
    assert.equal(status, 2);
    assert.equal(report.invocations[0].executionSuccessful, false);
    assert.ok(results.length > 10);
    const uris = results.map((result) => result.locations[0].physicalLocation.artifactLocation.uri);
    for (const uri of uris)
        assert.doesNotThrow(() => new URL(uri, "file:///base/"), uri);
    assert.ok(uris.includes("stdin"));
});

test("nothing to report is SARIF too", async () => {
    const { status, results } = await sarif([fixtures + "keys.json"]);
    assert.equal(status, 0);
    assert.deepEqual(results, []);
});

test("known results are suppressed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "given-to-the-program-"));
    const baseline = join(folder, "known.json");
    await run(["lint", fixtures + "metadata.json", "--write-baseline", baseline]);
    const { status, results } = await sarif([fixtures + "metadata.json", "--baseline", baseline]);
    assert.equal(status, 0);
    assert.equal(results.length, 2);
    for (const result of results) {
        assert.equal(result.baselineState, "unchanged");
        assert.deepEqual(result.suppressions, [{ kind: "external", status: "accepted" }]);
    }
});

test("hostile names and addresses stay within the schema", async () => {
    const folder = await mkdtemp(join(tmpdir(), "given-to-the-program-"));
    const file = join(folder, "a b#?%\u202e\"<.json");
    await writeFile(file, JSON.stringify({ keys: [{ kty: "OKP", crv: "Ed25519", kid: "\u0007\u202e<x>", x: "AAAA" }] }));
    const { results } = await sarif([file]);
    assert.ok(results.length > 0);
    const { uri } = results[0].locations[0].physicalLocation.artifactLocation;
    assert.equal(decodeURIComponent(new URL(uri).pathname), file);
});

test("an issuer's address is judged with its keys", async () => {
    const demo = await startDemo("--quiet");
    try {
        const { status, results } = await sarif([demo.description.issuer]);
        assert.equal(status, 1); // it is served over http
        assert.deepEqual(new Set(results.map((result) => result.ruleId)), new Set(["discovery.https"]));
        for (const { locations } of results) {
            assert.match(locations[0].physicalLocation.artifactLocation.uri, /^127\.0\.0\.1%3A\d+\/\.well-known\//);
            assert.match(locations[0].logicalLocations[0].fullyQualifiedName, /^http:.*#\/(issuer|jwks_uri)$/);
        }
    } finally {
        await demo.stop();
    }
});

test("the templates are YAML of the form that each service reads", async () => {
    const read = async (name) => parse(await readFile(templates + name, "utf8"));
    const workflow = await read("github-workflow.yml");
    assert.ok(workflow.on && workflow.jobs.gate["runs-on"]);
    assert.ok(workflow.jobs.gate.steps.every((step) => step.uses || step.run));
    assert.match(workflow.jobs.gate.steps.map((step) => step.run).join("\n"), /tokenscope-cli lint .*--format sarif/);
    const template = await read("gitlab-template.yml");
    assert.equal(template.tokenscope.extends, ".tokenscope");
    assert.equal(template[".tokenscope"].artifacts.reports.junit, "tokenscope.xml");
    assert.ok(template[".tokenscope"].script.every((line) => typeof line === "string"));
    for (const hook of await read("pre-commit-hooks.yaml")) {
        assert.ok(hook.id && hook.name && hook.language === "system");
        assert.match(hook.entry, /^tokenscope-cli lint /);
        assert.doesNotThrow(() => new RegExp(hook.files));
    }
});
