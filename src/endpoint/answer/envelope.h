// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "endpoint/address/endpoint_kind.h"
#include "json/value.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::endpoint {

/// One entry of `result.errors`.
struct EnvelopeError
{
    std::string code;
    std::string detail;
    std::string source; ///< JSON pointer into the request; may be empty
    std::string path;
};

/// Pangea's response envelope. Every field is optional in practice and kept as text as it came.
struct Envelope
{
    std::optional<std::string> requestId;
    std::optional<std::string> requestTime;
    std::optional<std::string> responseTime;
    std::optional<std::string> status;
    std::optional<std::string> summary;
    std::optional<json::Value> result; ///< null and absent differ
    std::vector<EnvelopeError> errors;
    std::vector<json::Member> unknown; ///< members that the API description does not name, in order

    /// Exactly `Success`; letter case matters.
    bool isSuccess() const;
    /// `success` or the like: the right word in the wrong letters.
    bool isSuccessInOtherCase() const;
    bool isPending() const; ///< `Accepted`
    /// response_time minus request_time, where both are times.
    std::optional<std::chrono::microseconds> duration() const;

    /// Masks what is private in it, for showing.
    void withholdPrivateMaterial();

    /// Empty where it is no envelope: at Pangea, without a status word and without two of the envelope's own fields, or
    /// with another service's fields alone; elsewhere, unless a status word comes with a result or with two of them.
    static std::optional<Envelope> fromObject(const json::Object &object, Kind asked = Kind::PangeaAuthn);
};

} // namespace tokenscope::endpoint
