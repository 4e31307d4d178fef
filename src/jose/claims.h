// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::jose {

/// RFC 7519, 2: seconds since 1970, fractions allowed.
struct NumericDate
{
    /// The first whole second that is not before the date: for a whole `now`, `now >= date` is `now >= seconds`.
    /// Clamped to the range of the type.
    std::int64_t seconds;
    std::string digits; ///< as written
    bool clamped = false;
    bool operator==(const NumericDate &) const = default;
};

std::optional<NumericDate> toNumericDate(const json::Number &number);

/// The registered claims (RFC 7519, 4.1) and the few that other profiles of JWT check.
class Claims
{
public:
    explicit Claims(const json::Object &payload);

    const std::optional<std::string> &issuer() const { return m_issuer; }
    const std::optional<std::string> &subject() const { return m_subject; }
    /// One entry for a string, several for an array; empty optional where `aud` is absent or of a wrong type.
    const std::optional<std::vector<std::string>> &audience() const { return m_audience; }
    const std::optional<NumericDate> &expiry() const { return m_expiry; }
    const std::optional<NumericDate> &notBefore() const { return m_notBefore; }
    const std::optional<NumericDate> &issuedAt() const { return m_issuedAt; }

    /// Claims whose JSON type is not the registered one, with the type found. Also dates beyond 64 bits.
    struct WrongType
    {
        std::string_view claim;
        json::Type found;
        std::string digits = {}; ///< of a date beyond 64 bits, which is no use as a date: the number as written
    };
    const std::vector<WrongType> &wrongTypes() const { return m_wrongTypes; }

private:
    std::optional<std::string> m_issuer;
    std::optional<std::string> m_subject;
    std::optional<std::vector<std::string>> m_audience;
    std::optional<NumericDate> m_expiry;
    std::optional<NumericDate> m_notBefore;
    std::optional<NumericDate> m_issuedAt;
    std::vector<WrongType> m_wrongTypes;
};

} // namespace tokenscope::jose
