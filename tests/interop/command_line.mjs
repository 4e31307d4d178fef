// SPDX-License-Identifier: Apache-2.0
// Runs the program under test: TOKENSCOPE_CLI is its path.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";

const program = process.env.TOKENSCOPE_CLI;
assert.ok(program, "TOKENSCOPE_CLI has to be the path of tokenscope-cli");

/** Its exit status and what it printed. */
export async function run(args, { input = "", environment = {} } = {}) {
    const child = spawn(program, args, { env: { ...process.env, ...environment } });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"])
        child[stream].setEncoding("utf8").on("data", (text) => (output[stream] += text));
    child.stdin.end(input);
    const status = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
    return { status, ...output };
}

/** The inspections of a batch of requests, in their order. */
export async function inspect(requests) {
    const { stdout, stderr } = await run(["inspect", "--batch"], {
        input: requests.map((request) => JSON.stringify(request) + "\n").join(""),
    });
    const inspections = stdout.trim().split("\n").map((line) => JSON.parse(line));
    assert.equal(inspections.length, requests.length, stderr);
    return inspections;
}

/** The demo endpoint; `description` is its first line, stop() ends it. */
export async function startDemo(...args) {
    const child = spawn(program, ["demo", "--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"] });
    const description = await new Promise((resolve, reject) => {
        let text = "";
        child.stdout.setEncoding("utf8").on("data", (part) => {
            text += part;
            if (text.includes("\n"))
                resolve(JSON.parse(text.slice(0, text.indexOf("\n"))));
        });
        child.on("error", reject).on("exit", () => reject(new Error("the demo endpoint ended")));
    });
    return {
        description,
        stop: () => new Promise((resolve) => child.removeAllListeners("exit").on("exit", resolve).kill()),
    };
}
