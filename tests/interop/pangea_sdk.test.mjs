// SPDX-License-Identifier: Apache-2.0
// Pangea's own client for Node.js against the demo endpoint: success, and each kind of refusal.
import assert from "node:assert/strict";
import test from "node:test";

import { AuthNService, PangeaConfig, PangeaErrors } from "pangea-node-sdk";

import { startDemo } from "./command_line.mjs";

function clientFor(description, token) {
    const base = new URL(description.base_url ?? description.url);
    const config = new PangeaConfig({ baseUrlTemplate: base.origin, queuedRetryEnabled: false, requestRetries: 0 });
    return new AuthNService(token, config);
}

test("the keys arrive as the vendor's client reads them", async () => {
    const demo = await startDemo("--quiet");
    try {
        const response = await clientFor(demo.description, demo.description.token).client.jwks();
        assert.equal(response.status, "Success");
        assert.ok(response.request_id.startsWith("prq_"));
        assert.ok(response.result.keys.length >= 4);
    } finally {
        await demo.stop();
    }
});

test("a wrong token is refused as the service refuses it", async () => {
    const demo = await startDemo("--quiet");
    try {
        await assert.rejects(clientFor(demo.description, "pts_wrong").client.jwks(), PangeaErrors.UnauthorizedError);
    } finally {
        await demo.stop();
    }
});

test("the vendor's client reads what is said of a token", async () => {
    const demo = await startDemo("--quiet");
    try {
        const { clientToken } = clientFor(demo.description, demo.description.token).client;
        const response = await clientToken.check(demo.description.samples[0].token);
        assert.equal(response.status, "Success");
        assert.equal(response.result.enabled, true);
        assert.ok(response.result.identity.startsWith("pui_"));
        await assert.rejects(clientToken.check("ptu_wuk7tvtpswyjtlsx52b7yyi2l7zotv4a"), (error) => {
            assert.ok(error instanceof PangeaErrors.ValidationError, `${error.constructor.name}: ${error}`);
            assert.equal(error.errors[0].code, "DoesNotExist");
            return true;
        });
    } finally {
        await demo.stop();
    }
});

const refusals = {
    Unauthorized: PangeaErrors.UnauthorizedError,
    NoCredit: PangeaErrors.NoCreditError,
    TooManyRequests: PangeaErrors.RateLimitError,
    InternalError: PangeaErrors.InternalServerError,
    ServiceNotEnabled: PangeaErrors.ServiceNotAvailableError,
    ServiceNotAvailable: PangeaErrors.ServiceTemporarilyUnavailable, // by its HTTP status, 503
    ProviderError: PangeaErrors.ProviderError,
    MissingConfigID: PangeaErrors.MissingConfigID,
    MissingConfigIDScope: PangeaErrors.MissingConfigID,
    NotFound: PangeaErrors.NotFound,
    ValidationError: PangeaErrors.ValidationError,
};

for (const [status, expected] of Object.entries(refusals)) {
    test(`the client takes ${status} for what it is`, async () => {
        const demo = await startDemo("--quiet", "--error", status);
        try {
            await assert.rejects(clientFor(demo.description, demo.description.token).client.jwks(), (error) => {
                assert.ok(error instanceof expected, `${error.constructor.name}: ${error}`);
                return true;
            });
        } finally {
            await demo.stop();
        }
    });
}
