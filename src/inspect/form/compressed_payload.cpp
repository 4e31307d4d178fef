// SPDX-License-Identifier: Apache-2.0
#include "inspect/form/compressed_payload.h"

#include "base/deflate.h"
#include "inspect/header/header_member.h"

#include <string>
#include <utility>

namespace tokenscope::inspect {

namespace {

/// RFC 1950: two bytes in front, four behind. Some writers take zlib's form for DEFLATE.
bool hasZlibFrame(ByteView bytes)
{
    constexpr std::size_t frame = 6;
    return bytes.size() > frame && (bytes[0] & 0x0F) == 8 && (bytes[0] * 256 + bytes[1]) % 31 == 0 &&
           (bytes[1] & 0x20) == 0;
}

std::expected<Bytes, InflateFault> inflateEither(ByteView bytes, std::size_t limit)
{
    auto raw = inflate(bytes, limit);
    if (!raw && raw.error() != InflateFault::TooLarge && hasZlibFrame(bytes)) {
        auto framed = inflate(bytes.subspan(2, bytes.size() - 6), limit);
        if (framed || framed.error() == InflateFault::TooLarge)
            return framed;
    }
    return raw;
}

} // namespace

bool inflatePayload(InspectionDraft &draft)
{
    Inspection &result = draft.result;
    const json::Value *named = headerMember(result, "zip");
    if (!named)
        return false;
    const std::string *method = named->asString();
    const std::string_view shown = method ? std::string_view(*method) : named->typeName();
    if (!method || *method != "DEF") {
        draft.report(found::PayloadCompressed{std::string(shown), CompressionState::UnknownMethod, {}, {}},
                     Severity::Warning, "header.zip");
        draft.leaveUnchecked(Part::CompressedPayload, Missing::Method);
        return false;
    }
    const std::size_t limit = draft.question.expectations.inflatedLimit;
    auto inflated = inflateEither(result.payloadBytes, limit);
    if (!inflated) {
        const bool isTooLarge = inflated.error() == InflateFault::TooLarge;
        draft.report(found::PayloadCompressed{std::string(shown),
                                              isTooLarge ? CompressionState::OverLimit : CompressionState::Damaged,
                                              result.payloadBytes.size(), limit},
                     Severity::Error, "header.zip");
        return false;
    }
    result.payloadBytes = std::move(*inflated);
    return true;
}

void reportInflated(InspectionDraft &draft)
{
    const Inspection &result = draft.result;
    const bool isRead = result.claims || draft.holdsToken;
    draft.report(
        found::PayloadCompressed{
            "DEF", isRead ? CompressionState::Inflated : CompressionState::NotJson, result.payloadBytes.size(), {}},
        isRead ? Severity::Warning : Severity::Error, "header.zip");
}

} // namespace tokenscope::inspect
