// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <optional>
#include <string>

namespace tokenscope::inspect {

/// What a service says in JSON where it does not give what was asked for.
struct ErrorAnswer
{
    /// Whose way of saying it that is, as far as its members tell.
    enum class Form {
        Problem,    ///< RFC 9457
        Kubernetes, ///< a `Status`
        OAuth,      ///< RFC 6749, 5.2
        Spring,     ///< Spring Boot's error page
        Other,      ///< a message all the same: Kong, API Gateway, Google, Okta, Vault, …
    };
    Form form = Form::Other;
    std::string name;    ///< a short word or title: `invalid_client`, `Forbidden`; may be empty
    std::string message; ///< its sentence; may be empty, but not both
    bool operator==(const ErrorAnswer &) const = default;
};

/// Nothing where the object has no members that tell an error.
std::optional<ErrorAnswer> errorAnswerIn(const json::Object &object);
/// The same of XML, as stores of files (S3, Azure) and SOAP have it.
std::optional<ErrorAnswer> errorAnswerInXml(std::string_view text);

} // namespace tokenscope::inspect
