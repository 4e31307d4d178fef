// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/key_linter.h"

#include "base/base64url.h"
#include "base/joined.h"
#include "base/stop_point.h"
#include "crypto/keys/operation_cost.h"
#include "crypto/keys/rsa_weakness.h"
#include "inspect/header/algorithm_spelling.h"
#include "inspect/keys/certificate_lint.h"
#include "inspect/keys/key_dates.h"
#include "inspect/model/inspection_draft.h"
#include "jose/keys/curve_spelling.h"
#include "jose/keys/key_id_text.h"
#include "jose/keys/key_repair.h"

#include <algorithm>
#include <array>
#include <bit>
#include <set>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t maximumExponentBits = 64;

/// The bytes of a base64url member, as the JWK has them; none where it is no such text.
Bytes bytesOf(const jose::Jwk &key, std::string_view member)
{
    const json::Object *object = key.source().asObject();
    const json::Value *value = object ? object->find(member) : nullptr;
    const std::string *text = value ? value->asString() : nullptr;
    auto bytes = text ? base64url::decode(*text) : std::expected<Bytes, base64url::Error>(Bytes());
    return bytes ? std::move(*bytes) : Bytes();
}

/// The digits behind the zero bytes that some writers put in front.
ByteView digitsOf(const Bytes &number)
{
    return {std::ranges::find_if(number, [](unsigned char byte) { return byte != 0; }), number.end()};
}

std::size_t bitCount(const Bytes &number)
{
    const ByteView digits = digitsOf(number);
    return digits.empty() ? 0 : digits.size() * 8 - std::size_t(std::countl_zero(digits.front()));
}

bool isSignatureOperation(std::string_view operation)
{
    return operation == "sign" || operation == "verify";
}

/// What the public half of a key pair cannot do.
bool isPrivateOperation(std::string_view operation)
{
    return operation == "sign" || operation == "decrypt" || operation == "unwrapKey";
}

/// Members that say what a key is not for.
bool isRestriction(std::string_view member)
{
    return member == "alg" || member == "use" || member == "key_ops";
}

class KeyLinter
{
public:
    /// What the modulus betrays takes milliseconds to find out; it is found out where the budget suffices.
    KeyLinter(const jose::Jwk &key, Moment moment, LintBudget &budget)
        : m_key(key)
        , m_moment(moment)
        , m_budget(budget)
    {
    }

    std::vector<Finding> run()
    {
        stopPoint();
        if (!m_key.key())
            reportUnusable(m_key.key().error());
        checkMaterial();
        checkMetadata();
        std::ranges::move(lintDates(m_key, m_moment), std::back_inserter(m_findings));
        std::ranges::move(lintCertificates(m_key, m_moment), std::back_inserter(m_findings));
        return std::move(m_findings);
    }

private:
    template <IsFact T>
    void report(T fact)
    {
        m_findings.push_back(makeFinding(std::move(fact), keyPlace(m_key)));
    }
    template <IsFact T>
    void report(T fact, Severity severity)
    {
        m_findings.emplace_back(Fact(std::move(fact)), severity, keyPlace(m_key));
    }
    std::string kid() const { return shownKeyId(m_key); }
    void reportUnusable(const jose::JwkError &error);
    void reportMember(const jose::JwkError &error);
    void reportCoordinateLength(const std::string &member);
    void checkMaterial();
    void checkMetadata();
    void reportAlgorithm(const std::string &name);
    void checkOperations();
    void checkRsa(const crypto::Key &key);
    void checkModulus(const crypto::Key &key);

    const jose::Jwk &m_key;
    Moment m_moment;
    LintBudget &m_budget;
    std::vector<Finding> m_findings;
};

void KeyLinter::reportCoordinateLength(const std::string &member)
{
    const auto curve = crypto::findCurve(m_key.curve());
    const auto expected = curve ? std::optional(crypto::curveLength(*curve)) : std::nullopt;
    report(found::CoordinateLength{kid(), member, bytesOf(m_key, member).size(), expected});
}

void KeyLinter::reportUnusable(const jose::JwkError &error)
{
    using enum jose::JwkFault;
    const auto bits = [this] { return bitCount(bytesOf(m_key, "n")); };
    switch (error.fault) {
    case UnknownKeyType:
        return report(found::KeyTypeUnknown{kid(), m_key.keyType(), {}, jose::registeredKeyType(m_key.keyType())});
    case UnknownCurve:
        return report(found::KeyTypeUnknown{kid(), m_key.curve(), "crv", jose::registeredCurve(m_key.curve())});
    case AlgorithmUnsupported:
        return report(found::KeyTypeUnknown{kid(), m_key.keyType() + ' ' + m_key.algorithm().value_or(std::string())});
    case CoordinateLength:
        return reportCoordinateLength(error.member);
    case ModulusTooLarge:
        return report(found::ModulusTooLarge{kid(), bits(), crypto::maximumModulusBits});
    case ModulusTooSmall:
        return report(found::KeyTooSmall{kid(), bits(), crypto::recommendedModulusBits});
    case ExponentTooLarge:
        return report(found::ExponentTooLarge{kid(), bitCount(bytesOf(m_key, "e")), maximumExponentBits});
    case Base64Padding:
        return report(found::KeyMemberPadded{kid(), error.member, jose::faultOffset(m_key)}, Severity::Error);
    case Base64StandardAlphabet:
        return report(found::KeyMemberInStandardAlphabet{kid(), error.member, jose::faultOffset(m_key)},
                      Severity::Error);
    case MemberWrongType:
        if (isRestriction(error.member))
            return; // told with the other members
        [[fallthrough]];
    case NotAnObject:
    case MemberMissing:
    case BadBase64Url:
    case DuplicateMember:
    case PointNotOnCurve:
    case ModulusInvalid:
    case ExponentInvalid:
    case PrivateMismatch:
    case SecretEmpty:
    case PublicKeyLength:
    case LibraryRefused:
    case HoldsPem:
    case HoldsDer:
    case HoldsHex:
    case HoldsDecimal:
    case HoldsText:
    case HasLineBreaks:
    case HasStrayEnd:
    case IsJsonNumber:
    case OnlyCertificate:
        return report(found::KeyMalformed{kid(), error.member, error.fault, jose::faultOffset(m_key)});
    }
}

void KeyLinter::checkRsa(const crypto::Key &key)
{
    if (key.bits() < crypto::recommendedModulusBits)
        report(found::KeyTooSmall{kid(), key.bits(), crypto::recommendedModulusBits});
    const Bytes exponent = bytesOf(m_key, "e");
    if (sameBytes(digitsOf(exponent), std::array<unsigned char, 1>{3}))
        report(found::ExponentSmall{kid()});
    if (m_budget.spend(crypto::modulusCost(key)))
        checkModulus(key);
    if (crypto::hasRocaFingerprint(key))
        report(found::RocaKey{kid(), key.bits()});
}

void KeyLinter::checkModulus(const crypto::Key &key)
{
    using enum crypto::ModulusFault;
    if (const auto factor = crypto::smallFactor(key))
        report(found::ModulusUnsound{kid(), SmallFactor, {}, {}, factor});
    else if (crypto::isModulusPrime(key))
        report(found::ModulusUnsound{kid(), Prime});
    else if (crypto::hasClosePrimes(key))
        report(found::ModulusUnsound{kid(), ClosePrimes});
}

void KeyLinter::checkMaterial()
{
    if (m_key.carriesPrivateMembers()) {
        report(found::PrivateKeyExposed{kid(), m_key.isSymmetric() ? ExposedPart::Symmetric : ExposedPart::Private});
    }
    if (m_key.hasLeadingZero()) {
        const Bytes modulus = bytesOf(m_key, "n");
        const bool inModulus = !modulus.empty() && modulus.front() == 0;
        report(found::LeadingZero{kid(), inModulus ? "n" : "e"});
    }
    if (!m_key.key())
        return;
    const crypto::Key &key = *m_key.key();
    if (key.hasLowOrder())
        report(found::KeyOfLowOrder{kid(), m_key.curve()});
    if (key.type() == crypto::KeyType::Rsa)
        checkRsa(key);
}

/// RFC 7517, 4.3: `use` and `key_ops` must tell the same story, and `key_ops` one story without repeating itself.
void KeyLinter::checkOperations()
{
    if (!m_key.operations())
        return;
    const auto &operations = *m_key.operations();
    const bool signing = std::ranges::any_of(operations, isSignatureOperation);
    const bool other = !std::ranges::all_of(operations, isSignatureOperation);
    const bool repeated = std::set<std::string_view>(operations.begin(), operations.end()).size() < operations.size();
    if (!m_key.carriesPrivateMembers() && !operations.empty() && std::ranges::all_of(operations, isPrivateOperation))
        report(found::KeyOperationsMismatch{kid(), joined(operations)}, Severity::Warning);
    const std::string use = m_key.use().value_or(std::string());
    const bool against = (use == "sig" && other) || (use == "enc" && signing);
    if (!against && !repeated && !(signing && other))
        return;
    const OperationsFault fault = against    ? OperationsFault::AgainstUse
                                  : repeated ? OperationsFault::Repeated
                                             : OperationsFault::Mixed;
    report(found::UseAndKeyOpsDisagree{kid(), use, joined(operations), fault});
}

void KeyLinter::reportMember(const jose::JwkError &error)
{
    if (error.fault == jose::JwkFault::Base64Padding)
        return report(found::KeyMemberPadded{kid(), error.member}, Severity::Warning);
    if (error.fault == jose::JwkFault::Base64StandardAlphabet)
        return report(found::KeyMemberInStandardAlphabet{kid(), error.member}, Severity::Warning);
    const bool decisive = !m_key.key() && m_key.key().error() == error;
    report(found::KeyMemberWrongType{kid(), error.member, decisive ? MemberEffect::Unusable : MemberEffect::Ignored},
           decisive ? Severity::Error : Severity::Warning);
}

/// RFC 7517, 4.4: a registered name, or one that cannot be mistaken for one.
void KeyLinter::reportAlgorithm(const std::string &name)
{
    found::AlgUnregistered fact{shownKeyId(m_key), shortened(name)};
    if (const auto *meant = meantAlgorithm(name))
        fact.meant = meant->name;
    report(std::move(fact));
}

void KeyLinter::checkMetadata()
{
    for (const jose::JwkError &error : m_key.memberErrors())
        reportMember(error);
    if (!m_key.id())
        report(found::KeyIdAbsent{});
    if (!m_key.algorithm())
        report(found::KeyAlgAbsent{kid()});
    else if (!crypto::isRegisteredAlgorithm(*m_key.algorithm()))
        reportAlgorithm(*m_key.algorithm());
    if (!m_key.use() && !m_key.operations())
        report(found::KeyUseAbsent{kid()});
    checkOperations();
}

} // namespace

std::string shownKeyId(const jose::Jwk &key)
{
    return shortened(jose::keyIdText(key));
}

std::string keyPlace(const jose::Jwk &key)
{
    return "key:" + shownKeyId(key);
}

std::vector<Finding> lintKey(const jose::Jwk &key, Moment moment, LintBudget &budget)
{
    return KeyLinter(key, moment, budget).run();
}

} // namespace tokenscope::inspect
