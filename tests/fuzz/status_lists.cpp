// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/status_list.h"
#include "tests/fuzz/edits.h"
#include "tests/fuzz/promise.h"
#include "tests/inspect/disclosure_workshop.h"

#include <cstdint>
#include <span>
#include <string>

using namespace tokenscope;

namespace {

/// draft-ietf-oauth-status-list, 4.1: two bytes, of which the first has the entries 1, 0, 0, 1, 1, 1, 0, 1.
constexpr const char *packedList = "eNrbuRgAAhcBXQ";

/// A revoked token, and the list that says so.
struct Revoked
{
    workshop::Signer issuer = workshop::makeSigner("ES256", "issuer");
    inspect::InspectionKeys keys = workshop::loaded({&issuer});
    std::string text;

    Revoked()
    {
        json::Object claims = workshop::goodClaims();
        claims.append("status", workshop::parsed(R"({"status_list":{"idx":0,"uri":"https://s.example/1"}})"));
        json::Object list = *workshop::parsed(R"({"sub":"https://s.example/1","status_list":{"bits":1,"lst":")" +
                                              std::string(packedList) + R"("}})")
                                 .asObject();
        list.append("iat", json::Value(workshop::now - 60));
        list.append("exp", json::Value(workshop::now + 600));
        text = workshop::sign(issuer, claims) + "\n" +
               workshop::sign(issuer, workshop::headerOfType(issuer, "statuslist+jwt"), json::write(list));
    }
};

void readAnyList(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t limit = 1 << 16;
    static constexpr int widths[] = {1, 2, 4, 8, 3};
    if (bytes.empty())
        return;
    json::Object list;
    list.append("bits", json::Value(std::int64_t(widths[bytes[0] % 5])));
    list.append("lst", json::Value(base64url::encode(bytes.subspan(1))));
    json::Object payload;
    payload.append("status_list", json::Value(std::move(list)));
    const auto read = inspect::readStatusList(payload, limit);
    if (!read)
        return;
    fuzz::promise(read->bytes.size() <= limit, "a list never expands beyond its limit");
    fuzz::promise(!read->at(std::int64_t(read->entries())), "behind its end there is nothing");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Revoked revoked;
    const std::span input(data, size);
    readAnyList(input);
    const auto inspection = workshop::judge(fuzz::edited(revoked.text, input), revoked.keys);
    if (inspection.verdict != inspect::Verdict::Accepted)
        return 0;
    for (const auto &edge : inspection.bindings) {
        fuzz::promise(edge.edge != inspect::Edge::StatusEntry || edge.state != inspect::BindingState::Holds,
                      "no change makes a list say that a revoked token counts");
    }
    return 0;
}
