// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/edits.h"
#include "tests/fuzz/promise.h"
#include "tests/inspect/bindings/federation_workshop.h"
#include "tests/inspect/certificate_workshop.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

using namespace tokenscope;

namespace {

/// A token with its certificates, up to a root that is trusted; and a federation's trust chain, up to an anchor that
/// is.
struct Chains
{
    workshop::Holder root{"Root"};
    workshop::Holder authority{"Authority"};
    workshop::Holder leaf{"Leaf"};
    workshop::Entity entity{"leaf"};
    workshop::Entity superior{"middle"};
    workshop::Entity anchor{"anchor"};
    std::vector<std::string> texts;
    std::vector<std::string> payloads;
    inspect::InspectionKeys keys = workshop::loaded({&anchor.signer});

    Chains()
    {
        const Bytes rootDer = workshop::certificateOf(root, root, true);
        json::Object header = workshop::headerOf(leaf.signer);
        header.append("x5c", workshop::x5c({workshop::certificateOf(leaf, authority, false),
                                            workshop::certificateOf(authority, root, true)}));
        const std::string certified = workshop::sign(leaf.signer, header, json::write(workshop::goodClaims()));
        const std::vector<std::string> chain = {workshop::configurationOf(entity, {superior.name}),
                                                workshop::statementAbout(entity, superior),
                                                workshop::statementAbout(superior, anchor)};
        texts = {certified, workshop::chainText(chain), chain[0] + "\n" + chain[1] + "\n" + chain[2]};
        payloads = {workshop::segmentOf(certified, 1)};
        for (const std::string &statement : chain)
            payloads.push_back(workshop::segmentOf(statement, 1));
        keys.roots.push_back({crypto::readCertificate(rootDer).value(), "root"});
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Chains chains;
    if (size == 0)
        return 0;
    const std::span input(data, size);
    const auto text = fuzz::edited(chains.texts[input[0] % chains.texts.size()], input.subspan(1));
    const auto inspection = workshop::judge(text, chains.keys);
    if (inspection.verdict != inspect::Verdict::Accepted)
        return 0;
    const std::string payload = workshop::encoded(asText(inspection.payloadBytes));
    fuzz::promise(std::ranges::find(chains.payloads, payload) != chains.payloads.end(),
                  "only what was signed is accepted");
    for (const auto &edge : inspection.bindings)
        fuzz::promise(edge.state != inspect::BindingState::Broken, "and nothing with a broken edge");
    return 0;
}
