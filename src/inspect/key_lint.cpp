// SPDX-License-Identifier: Apache-2.0
#include "inspect/key_lint.h"

#include "base/base64url.h"
#include "inspect/examination.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tokenscope::inspect {

namespace {

std::string place(const jose::Jwk &key)
{
    return "key:" + (key.id() ? key.id()->value : std::string());
}

class KeyLinter
{
public:
    explicit KeyLinter(const jose::Jwk &key)
        : m_key(key)
    {
    }

    std::vector<Finding> run()
    {
        checkUsable();
        checkMaterial();
        checkMetadata();
        std::ranges::stable_sort(m_findings, {}, [](const Finding &f) { return -int(f.severity); });
        return std::move(m_findings);
    }

private:
    void report(Code code, Severity severity, std::vector<Parameter> parameters = {})
    {
        m_findings.push_back({code, severity, place(m_key), std::move(parameters)});
    }
    std::string kid() const { return m_key.id() ? m_key.id()->value : std::string(); }
    void checkUsable();
    void checkMaterial();
    void checkMetadata();
    void checkOperations();
    void checkRsa(const crypto::Key &key);

    const jose::Jwk &m_key;
    std::vector<Finding> m_findings;
};

void KeyLinter::checkUsable()
{
    if (m_key.key())
        return;
    const jose::JwkError &error = m_key.key().error();
    const auto member = text("member", error.member);
    switch (error.fault) {
    case jose::JwkFault::UnknownKeyType:
    case jose::JwkFault::UnknownCurve: {
        const std::string &found = error.fault == jose::JwkFault::UnknownCurve ? m_key.curve() : m_key.keyType();
        report(Code::KeyTypeUnknown, Severity::Warning, {text("found", found)});
        return;
    }
    case jose::JwkFault::CoordinateLength:
        report(Code::CoordinateLength, Severity::Error, {text("kid", kid()), member});
        return;
    case jose::JwkFault::ModulusTooLarge:
        report(Code::ModulusTooLarge, Severity::Error, {number("maximum", crypto::maximumModulusBits)});
        return;
    case jose::JwkFault::Base64Padding:
        report(Code::Base64Padding, Severity::Error, {text("segment", error.member), text("kid", kid())});
        return;
    case jose::JwkFault::Base64StandardAlphabet:
        report(Code::Base64StandardAlphabet, Severity::Error, {text("segment", error.member), text("kid", kid())});
        return;
    case jose::JwkFault::ModulusTooSmall:
        report(Code::KeyTooSmall, Severity::Error,
               {text("kid", kid()), number("minimum", crypto::recommendedModulusBits)});
        return;
    case jose::JwkFault::NotAnObject:
    case jose::JwkFault::MemberMissing:
    case jose::JwkFault::MemberWrongType:
    case jose::JwkFault::BadBase64Url:
    case jose::JwkFault::DuplicateMember:
    case jose::JwkFault::PointNotOnCurve:
    case jose::JwkFault::ModulusInvalid:
    case jose::JwkFault::ExponentInvalid:
    case jose::JwkFault::ExponentTooLarge:
    case jose::JwkFault::PrivateMismatch:
    case jose::JwkFault::SecretEmpty:
    case jose::JwkFault::LibraryRefused:
        report(Code::KeyMalformed, Severity::Error, {text("kid", kid()), member, number("fault", int(error.fault))});
        return;
    }
}

/// The exponent as the JWK has it, as a number; 0 where it is longer than 64 bits.
std::uint64_t exponentOf(const jose::Jwk &key)
{
    const json::Object *object = key.source().asObject();
    const json::Value *value = object ? object->find("e") : nullptr;
    const auto bytes = value && value->asString() ? base64url::decode(*value->asString())
                                                  : std::expected<Bytes, base64url::Error>(Bytes());
    std::uint64_t exponent = 0;
    for (const unsigned char byte : bytes ? *bytes : Bytes())
        exponent = exponent << 8 | byte;
    return exponent;
}

void KeyLinter::checkRsa(const crypto::Key &key)
{
    if (key.bits() < crypto::recommendedModulusBits) {
        report(Code::KeyTooSmall, Severity::Error,
               {text("kid", kid()), number("bits", key.bits()), number("minimum", crypto::recommendedModulusBits)});
    }
    if (exponentOf(m_key) == 3)
        report(Code::ExponentUnusual, Severity::Warning, {text("exponent", "3")});
}

void KeyLinter::checkMaterial()
{
    if (m_key.carriesPrivateMembers()) {
        report(Code::PrivateKeyExposed, Severity::Warning,
               {text("kid", kid()), text("kind", m_key.isSymmetric() ? "symmetric" : "private")});
    }
    if (m_key.hasLeadingZero())
        report(Code::LeadingZero, Severity::Warning, {text("member", "n")});
    if (!m_key.key())
        return;
    const crypto::Key &key = *m_key.key();
    if (key.hasLowOrder())
        report(Code::KeyLowOrder, Severity::Error, {text("kid", kid()), text("curve", m_key.curve())});
    if (key.type() == crypto::KeyType::Rsa)
        checkRsa(key);
}

void KeyLinter::checkOperations()
{
    const auto &operations = m_key.operations();
    if (!operations || !m_key.use())
        return;
    static constexpr std::array<std::string_view, 2> forSigning = {"sign", "verify"};
    const bool signing = std::ranges::find_first_of(*operations, forSigning) != operations->end();
    const bool other = std::ranges::any_of(*operations, [](const std::string &operation) {
        return std::ranges::find(forSigning, operation) == forSigning.end();
    });
    // RFC 7517, 4.3: the two must tell the same story.
    if ((*m_key.use() == "sig" && other) || (*m_key.use() == "enc" && signing)) {
        std::string list;
        for (const std::string &operation : *operations)
            list += (list.empty() ? "" : ", ") + operation;
        report(Code::UseAndKeyOpsDisagree, Severity::Warning, {text("use", *m_key.use()), text("operations", list)});
    }
}

void KeyLinter::checkMetadata()
{
    for (const jose::JwkError &error : m_key.memberErrors())
        report(Code::MemberWrongType, Severity::Warning, {text("member", error.member)});
    if (!m_key.id())
        report(Code::KidAbsent, Severity::Note);
    if (!m_key.algorithm())
        report(Code::AlgAbsent, Severity::Note);
    if (!m_key.use() && !m_key.operations())
        report(Code::UseAbsent, Severity::Note);
    checkOperations();
}

} // namespace

std::size_t KeyLint::warnings() const
{
    return std::size_t(std::ranges::count_if(perKey, [](const std::vector<Finding> &findings) {
        return std::ranges::any_of(findings, [](const Finding &f) { return f.severity != Severity::Note; });
    }));
}

KeyLint lint(const jose::JwkSet &keys)
{
    KeyLint result;
    std::unordered_map<std::string_view, std::size_t> counts;
    for (const jose::Jwk &key : keys.keys()) {
        if (key.id())
            ++counts[key.id()->value];
    }
    result.perKey.reserve(keys.keys().size());
    for (const jose::Jwk &key : keys.keys()) {
        std::vector<Finding> findings = KeyLinter(key).run();
        if (key.id() && counts[key.id()->value] > 1) {
            findings.insert(findings.begin(),
                            {Code::DuplicateKid,
                             Severity::Warning,
                             place(key),
                             {text("kid", key.id()->value), number("count", counts[key.id()->value])}});
        }
        result.perKey.push_back(std::move(findings));
    }
    if (keys.isEmpty())
        result.set.push_back({Code::KeySetEmpty, Severity::Warning, "keys", {}});
    return result;
}

} // namespace tokenscope::inspect
