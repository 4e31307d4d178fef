// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::jose {

enum class CriticalFault {
    NotAnArray,     ///< not an array of strings, or empty (RFC 7515, 4.1.11)
    RegisteredName, ///< names a parameter that RFC 7515, 7516 or 7518 defines
    AbsentName,     ///< names a parameter that is not in the header
    DuplicateName,
};

struct CriticalError
{
    CriticalFault fault;
    std::string name;
};

/// What a JOSE header says (RFC 7515, 4), read out of its JSON. A member of a wrong type counts as absent here;
/// wrongTypes() names it.
class JoseHeader
{
public:
    /// The object is kept elsewhere and has to outlive nothing: all that is needed is copied.
    explicit JoseHeader(const json::Object &header);

    const std::optional<std::string> &algorithm() const { return m_algorithm; }
    const std::optional<std::string> &encryption() const { return m_encryption; }
    const std::optional<std::string> &keyId() const { return m_keyId; }
    const std::optional<std::string> &type() const { return m_type; }
    const std::optional<std::string> &contentType() const { return m_contentType; }

    /// RFC 7797, 3: false only where `b64` is the boolean false and `crit` names it.
    bool payloadIsEncoded() const { return m_payloadIsEncoded; }
    /// `b64` is false but `crit` does not name it, or it is no boolean. `true` says what holds without it anyway.
    bool base64MemberMisused() const { return m_base64Misused; }

    const std::optional<CriticalError> &criticalError() const { return m_criticalError; }
    /// Extensions in `crit` that this program does not understand (it understands `b64`).
    const std::vector<std::string> &unknownCritical() const { return m_unknownCritical; }

    /// Which of `jwk`, `x5c`, `jku`, `x5u` are there: key material that is never trusted (RFC 8725, 3.10).
    const std::vector<std::string> &embeddedKeyMembers() const { return m_embeddedKeyMembers; }
    const std::vector<std::string> &wrongTypes() const { return m_wrongTypes; }

private:
    void readCritical(const json::Object &header);

    std::optional<std::string> m_algorithm;
    std::optional<std::string> m_encryption;
    std::optional<std::string> m_keyId;
    std::optional<std::string> m_type;
    std::optional<std::string> m_contentType;
    bool m_payloadIsEncoded = true;
    bool m_base64Misused = false;
    std::optional<CriticalError> m_criticalError;
    std::vector<std::string> m_unknownCritical;
    std::vector<std::string> m_embeddedKeyMembers;
    std::vector<std::string> m_wrongTypes;
};

/// RFC 7515, 4.1.9 and RFC 8725, 3.11: media types without regard to case, with or without `application/`.
bool sameMediaType(std::string_view a, std::string_view b);
/// The form that is equal for two types which are the same: in lower case, without `application/`.
std::string canonicalMediaType(std::string_view type);

/// `JWT`, or a type that is built on it: `at+jwt` (RFC 8725, 3.11).
bool namesJwt(std::string_view type);

} // namespace tokenscope::jose
