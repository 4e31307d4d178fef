// SPDX-License-Identifier: Apache-2.0
#include "demo/sample_tokens.h"

#include "demo/random_id.h"
#include "demo/token_forge.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::demo {

using namespace std::chrono_literals;
using inspect::Code;
using inspect::Verdict;

namespace {

/// The samples in the order of a menu: what is accepted, then claims, then signatures and keys, then the text itself.
class SampleList
{
    Q_DECLARE_TR_FUNCTIONS(tokenscope::demo::SampleList)

public:
    SampleList(const DemoKeys &keys, const std::string &issuer, Moment now);
    std::vector<SampleToken> take() { return std::move(m_samples); }
    static QString groupName(SampleGroup group);

private:
    void addGood();
    void addByClaims();
    void addBySignature();
    void addByKey();
    void addByText();
    void add(const char *id, QString name, QString sentence, std::string text, Verdict verdict,
             std::optional<Code> cause);

    TokenForge m_forge;
    const bool m_hasPostQuantum;
    SampleGroup m_group = SampleGroup::Good; ///< of those that are added
    inspect::Expectations m_expectations;
    std::vector<SampleToken> m_samples;
};

SampleList::SampleList(const DemoKeys &keys, const std::string &issuer, Moment now)
    : m_forge(keys, issuer, now)
    , m_hasPostQuantum(keys.has("ML-DSA-65"))
{
    m_expectations.issuer = issuer;
    m_expectations.audiences = {std::string(demoAudience)};
    addGood();
    addByClaims();
    addBySignature();
    addByKey();
    addByText();
}

void SampleList::add(const char *id, QString name, QString sentence, std::string text, Verdict verdict,
                     std::optional<Code> cause)
{
    m_samples.push_back({
        .group = m_group,
        .id = QString::fromLatin1(id),
        .name = std::move(name),
        .sentence = std::move(sentence),
        .text = std::move(text),
        .expectations = m_expectations,
        .verdict = verdict,
        .cause = cause,
    });
}

void SampleList::addGood()
{
    add("accepted", tr("Accepted"), tr("Everything is in order: signed with ES256 by the newest key."), m_forge.good(),
        Verdict::Accepted, std::nullopt);
    add("rsa", tr("Accepted, RSA"), tr("In order too, signed with RS256: note how long the signature is."),
        m_forge.sign("RS256", m_forge.claims()), Verdict::Accepted, std::nullopt);
    add("eddsa", tr("Accepted, EdDSA"), tr("In order too, signed with Ed25519."),
        m_forge.sign("EdDSA", m_forge.claims()), Verdict::Accepted, std::nullopt);
    if (m_hasPostQuantum)
        add("ml_dsa", tr("Accepted, ML-DSA"),
            tr("In order too, signed with ML-DSA-65, which holds against quantum computers; the signature has 3309 "
               "bytes."),
            m_forge.sign("ML-DSA-65", m_forge.claims()), Verdict::Accepted, std::nullopt);
    add("curl", tr("Inside a curl command"), tr("A good token in the middle of a command: paste the whole line."),
        "curl -s https://api.example.test/orders -H 'Authorization: Bearer " + m_forge.good() + "'", Verdict::Accepted,
        Code::EmbeddedInText);
}

void SampleList::addByClaims()
{
    m_group = SampleGroup::Claims;
    json::Object expired = m_forge.claimsWith("exp", m_forge.dateIn(-3h));
    expired.set("iat", m_forge.dateIn(-11h));
    expired.set("nbf", m_forge.dateIn(-11h));
    add("expired", tr("Expired"), tr("The signature is good, but the token ended three hours ago."),
        m_forge.sign("ES256", expired), Verdict::Rejected, Code::Expired);

    json::Object early = m_forge.claimsWith("nbf", m_forge.dateIn(12h));
    early.set("exp", m_forge.dateIn(20h));
    add("not_yet_valid", tr("Begins later"), tr("The signature is good, but the token begins in twelve hours."),
        m_forge.sign("ES256", early), Verdict::Rejected, Code::NotYetValid);

    add("wrong_audience", tr("For another audience"), tr("A good token that was issued for another application."),
        m_forge.sign("ES256", m_forge.claimsWith("aud", "billing-app")), Verdict::Rejected, Code::AudienceMismatch);
    add("wrong_issuer", tr("From another issuer"),
        tr("Signed by the right key, but the issuer gives itself another name."),
        m_forge.sign("ES256", m_forge.claimsWith("iss", "https://login.example.test")), Verdict::Rejected,
        Code::IssuerMismatch);

    json::Object endless = m_forge.claims();
    endless.remove("exp");
    add("no_expiry", tr("Without an end"), tr("Many verifiers accept it, and forever: it has no expiry date."),
        m_forge.sign("ES256", endless), Verdict::Accepted, Code::ExpiryMissing);

    const std::int64_t end = m_forge.dateIn(8h).asNumber()->toInteger().value_or(0);
    add("milliseconds", tr("Dates in milliseconds"),
        tr("The end is given in milliseconds: to a verifier this token lives for thousands of years."),
        m_forge.sign("ES256", m_forge.claimsWith("exp", json::Value(end * 1000))), Verdict::Accepted,
        Code::DateInMilliseconds);
}

void SampleList::addBySignature()
{
    m_group = SampleGroup::Signature;
    add("tampered", tr("Changed after signing"), tr("Somebody turned the role into admin; the signature shows it."),
        m_forge.withChangedRole("ES256"), Verdict::Rejected, Code::SignatureMismatch);
    add("tampered_rsa", tr("Changed after signing, RSA"),
        tr("The same with RSA, where it can be proven that the content was changed."), m_forge.withChangedRole("RS256"),
        Verdict::Rejected, Code::ContentChanged);
    add("none", tr("Unsigned"), tr("The header says that there is no signature: anybody can write such a token."),
        m_forge.unsignedToken(), Verdict::Rejected, Code::AlgNone);
    add("der_signature", tr("Signature in DER"),
        tr("A good signature in the form that OpenSSL writes, which is not the one that tokens use."),
        m_forge.withDerSignature(), Verdict::Rejected, Code::SignatureDerEncoded);

    // 22 of 86 characters go: a length that still decodes.
    std::string cut = m_forge.good();
    cut.resize(cut.size() - 22);
    add("truncated", tr("Cut off"), tr("The last characters of the signature were lost in copying."), std::move(cut),
        Verdict::Rejected, Code::SignatureWrongLength);
}

void SampleList::addByKey()
{
    m_group = SampleGroup::Key;
    add("other_key", tr("Signed by a stranger"), tr("It names a key of the set, but another key signed it."),
        m_forge.byStranger(), Verdict::Rejected, Code::SignatureMismatch);
    add("unknown_kid", tr("Unknown key"), tr("It names a key that is not in the set."), m_forge.withUnknownKid(),
        Verdict::Rejected, Code::KidUnknown);
    add("key_confusion", tr("Key confusion"),
        tr("An attack: HS256, with the text of the public RSA key as the shared secret."), m_forge.confusingKeys(),
        Verdict::Rejected, Code::KeyConfusion);
}

void SampleList::addByText()
{
    m_group = SampleGroup::Text;
    std::string firstPart = m_forge.good();
    firstPart.resize(firstPart.rfind('.'));
    add("no_signature_segment", tr("Segment missing"), tr("Only header and payload were copied."), std::move(firstPart),
        Verdict::NotAToken, Code::WrongSegmentCount);
    add("opaque", tr("Opaque token"), tr("Not a JWT at all: only the service that issued it can check it."),
        randomId("ptu_"), Verdict::NotAToken, Code::OpaqueToken);
}

QString SampleList::groupName(SampleGroup group)
{
    switch (group) {
    case SampleGroup::Good:
        return tr("In order");
    case SampleGroup::Claims:
        return tr("Claims");
    case SampleGroup::Signature:
        return tr("Signature");
    case SampleGroup::Key:
        return tr("Key");
    case SampleGroup::Text:
        return tr("Text");
    }
    std::unreachable();
}

} // namespace

QString sampleGroupName(SampleGroup group)
{
    return SampleList::groupName(group);
}

std::vector<SampleToken> makeSampleTokens(const DemoKeys &keys, const std::string &issuer, Moment now)
{
    return SampleList(keys, issuer, now).take();
}

} // namespace tokenscope::demo
