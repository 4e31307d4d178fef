// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/edits.h"
#include "tests/fuzz/promise.h"
#include "tests/inspect/disclosure_workshop.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

using namespace tokenscope;

namespace {

/// A credential of this process's own key, shown in several ways, and what its issuer signed.
struct Credential
{
    workshop::Signer issuer = workshop::makeSigner("ES256", "issuer");
    workshop::Signer holder = workshop::makeSigner("ES256", "");
    std::vector<std::string> disclosed;
    std::vector<std::string> shown;
    inspect::InspectionKeys keys = workshop::loaded({&issuer});

    Credential()
    {
        const std::string city = workshop::disclosure(R"(["s1","city","Ulm"])");
        const std::string element = workshop::disclosure(R"(["s2","DE"])");
        const std::string address =
            workshop::disclosure(R"(["s3","address",{"_sd":[")" + workshop::digestOf(city) + R"("],"country":"DE"}])");
        disclosed = {address, city, element};
        json::Object claims = workshop::goodClaims();
        claims.append("_sd", workshop::digests({workshop::digestOf(address), workshop::digestOf("decoy")}));
        claims.append("nationalities", workshop::parsed(R"([{"...":")" + workshop::digestOf(element) + R"("},"FR"])"));
        json::Object confirmation;
        confirmation.append("jwk", holder.publicJwk());
        claims.append("cnf", json::Value(std::move(confirmation)));
        const std::string token = workshop::sign(issuer, workshop::headerOfType(issuer, "dc+sd-jwt"),
                                                 json::write(workshop::with(claims, "vct", json::Value("v"))));
        const std::string all = workshop::presented(token, disclosed);
        shown = {all, workshop::presented(token, {address}), workshop::presented(token, {}),
                 workshop::bound(all, holder, workshop::bindingClaims(all))};
    }

    /// Whether the text between two tildes is one that the issuer made.
    bool isIssued(const inspect::DisclosedClaim &claim) const
    {
        return std::ranges::any_of(
            disclosed, [&claim](const std::string &text) { return workshop::digestOf(text) == claim.digest; });
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Credential credential;
    if (size == 0)
        return 0;
    const std::span input(data, size);
    const auto text = fuzz::edited(credential.shown[input[0] % credential.shown.size()], input.subspan(1));
    const auto inspection = workshop::judge(text, credential.keys);
    if (inspection.verdict != inspect::Verdict::Accepted)
        return 0;
    for (const auto &claim : inspection.disclosures)
        fuzz::promise(claim.isSound && credential.isIssued(claim), "only what the issuer signed is disclosed");
    return 0;
}
