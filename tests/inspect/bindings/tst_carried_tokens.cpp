// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/flattened_tokens.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const Signer &issuer()
{
    static const Signer made = makeSigner("ES256", "issuer");
    return made;
}

const Signer &owner()
{
    static const Signer made = makeSigner("ES256", "owner");
    return made;
}

const Signer &wallet()
{
    static const Signer made = makeSigner("ES256", "");
    return made;
}

const Signer &authority()
{
    static const Signer made = makeSecret("HS256", "mac", "0123456789abcdef0123456789abcdef");
    return made;
}

std::string typed(const Signer &signer, std::string_view type, std::string_view claims)
{
    json::Object object = *parsed(claims).asObject();
    object.append("iat", json::Value(now - 10));
    return sign(signer, headerOfType(signer, type), json::write(object));
}

std::string markWith(const std::string &delegation)
{
    return typed(issuer(), "trust-mark+jwt",
                 R"({"iss":"https://i.example","sub":"https://e.example","trust_mark_type":"https://m.example",)"
                 R"("delegation":")" +
                     delegation + R"("})");
}

std::string delegation(std::string_view claims, const Signer &signer = owner())
{
    return typed(signer, "trust-mark-delegation+jwt", claims);
}

std::string proofWith(const Signer &attested, const Signer &attester = issuer(),
                      std::string_view more = R"({"exp":4102444800})")
{
    json::Object claims = *parsed(more).asObject();
    claims.append("iat", json::Value(now - 10));
    claims.append("attested_keys", json::Value(json::Array{json::Value(bareKey(attested))}));
    const std::string attestation = sign(attester, headerOfType(attester, "key-attestation+jwt"), json::write(claims));
    json::Object header = headerOfType(wallet(), "openid4vci-proof+jwt");
    header.append("jwk", json::Value(bareKey(wallet())));
    header.append("key_attestation", json::Value(attestation));
    json::Object proof = *parsed(R"({"aud":"https://c.example","nonce":"n-1"})").asObject();
    proof.append("iat", json::Value(now - 10));
    return sign(wallet(), header, json::write(proof));
}

/// A verifier's request, whose key somebody else vouches for.
std::string requestAttestedBy(const Signer &attester, const Signer &signer = owner(),
                              std::string_view client = "verifier_attestation:v.example")
{
    json::Object confirmation;
    confirmation.append("jwk", json::Value(bareKey(owner())));
    json::Object claims = *parsed(R"({"iss":"https://a.example","sub":"v.example","exp":4102444800})").asObject();
    claims.append("cnf", json::Value(std::move(confirmation)));
    json::Object header = headerOfType(signer, "oauth-authz-req+jwt");
    header.append("jwt",
                  json::Value(sign(attester, headerOfType(attester, "verifier-attestation+jwt"), json::write(claims))));
    json::Object request = *parsed(R"({"response_type":"vp_token","nonce":"n-1","aud":"https://c.example",)"
                                   R"("dcql_query":{}})")
                                .asObject();
    request.append("client_id", json::Value(client));
    return sign(signer, header, json::write(request));
}

std::string accountBoundBy(const Signer &secret)
{
    const json::Object inner = *parsed(R"({"alg":"HS256","kid":"mac","url":"https://ca.example/new"})").asObject();
    json::Object payload;
    payload.append("externalAccountBinding",
                   json::Value(flattened(secret, inner, json::write(json::Value(bareKey(wallet()))))));
    json::Object header = *parsed(R"({"alg":"ES256","nonce":"bm9uY2U","url":"https://ca.example/new"})").asObject();
    header.append("jwk", json::Value(bareKey(wallet())));
    return json::write(json::Value(flattened(wallet(), header, json::write(json::Value(payload)))));
}

InspectionKeys withSecret()
{
    return keysOf({issuer().publicJwk(), wallet().publicJwk(), json::Value(authority().jwk)}, KeyOrigin::File);
}

QByteArray said(const Inspection &inspection)
{
    std::string text(verdictName(inspection.verdict));
    for (const Finding &finding : inspection.findings)
        text += " " + std::string(codeName(finding.code)) + " " + finding.where + ";";
    for (const UncheckedPart &part : inspection.unchecked)
        text += " [" + std::string(partName(part.part)) + " " + std::string(missingName(part.missing)) + "]";
    return QByteArray::fromStdString(text);
}

} // namespace

/// Tokens that one of another kind has in a member: the owner's delegation in a trust mark, a wallet's key attestation
/// in a proof, an external account binding in an ACME request.
class TestCarriedTokens final : public QObject
{
    Q_OBJECT

private slots:
    void judged_data();
    void judged();
};

void TestCarriedTokens::judged_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isTrusted"); // the key of the token inside
    QTest::addColumn<QByteArray>("wanted");
    constexpr std::string_view right =
        R"({"iss":"https://o.example","sub":"https://i.example","trust_mark_type":"https://m.example"})";
    const auto row = [](const char *name, const std::string &text, bool isTrusted, const char *wanted) {
        QTest::newRow(name) << text << isTrusted << QByteArray(wanted);
    };
    row("delegation", markWith(delegation(right)), true, "accepted");
    row("delegation by a key that is not known", markWith(delegation(right)), false, "unverified");
    row("delegation that is no token", markWith("x"), true, "member_invalid payload.delegation");
    row("delegation to another issuer",
        markWith(delegation(
            R"({"iss":"https://o.example","sub":"https://x.example","trust_mark_type":"https://m.example"})")),
        true, "member_invalid payload.delegation.sub");
    row("delegation of another mark",
        markWith(delegation(
            R"({"iss":"https://o.example","sub":"https://i.example","trust_mark_type":"https://x.example"})")),
        true, "member_invalid payload.delegation.trust_mark_type");
    row("another mark as delegation",
        markWith(
            typed(owner(), "trust-mark+jwt",
                  R"({"iss":"https://o.example","sub":"https://i.example","trust_mark_type":"https://m.example"})")),
        true, "type_mismatch payload.delegation.header.typ");
    row("delegation with another's signature",
        markWith(withSegment(delegation(right), 2, segmentOf(delegation(right, issuer()), 2))), true,
        "signature_mismatch payload.delegation.signature");
    row("attestation", proofWith(wallet()), true, "accepted");
    row("attestation of another key", proofWith(owner()), true, "binding_broken header.key_attestation");
    row("attestation by a key that is not known", proofWith(wallet(), makeSigner("ES256", "x")), true, "unverified");
    row("attestation that does not expire", proofWith(wallet(), issuer(), "{}"), true,
        "member_required header.key_attestation.exp");
    row("attestation of the same nonce", proofWith(wallet(), issuer(), R"({"exp":4102444800,"nonce":"n-1"})"), true,
        "accepted");
    row("attestation of another nonce", proofWith(wallet(), issuer(), R"({"exp":4102444800,"nonce":"n-2"})"), true,
        "member_invalid header.key_attestation.nonce");
    row("attested request", requestAttestedBy(issuer()), true, "accepted");
    row("request attested by a key that is not known", requestAttestedBy(makeSigner("ES256", "x")), true,
        "binding_broken signature");
    row("request by another key than the attested", requestAttestedBy(issuer(), wallet()), true,
        "binding_broken signature");
    row("attested request of another client", requestAttestedBy(issuer(), owner(), "verifier_attestation:w.example"),
        true, "member_invalid payload.client_id");
    row("account binding", accountBoundBy(authority()), true, "accepted");
    row("account binding, secret not given", accountBoundBy(authority()), false, "accepted binding_unchecked");
    row("account binding by another secret",
        accountBoundBy(makeSecret("HS256", "mac", "another0another0another0another0")), true,
        "signature_mismatch payload.externalAccountBinding.signature");
}

void TestCarriedTokens::judged()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, isTrusted);
    QFETCH(const QByteArray, wanted);
    Expectations expected;
    const bool isProof = text.starts_with("ey") && !text.contains(segmentOf(markWith("x"), 0));
    if (isProof) {
        expected.audiences = {"https://c.example"};
        expected.nonce = "n-1";
    }
    const bool isRequest = text.starts_with('{');
    const InspectionKeys keys = isRequest   ? (isTrusted ? withSecret() : loaded({&wallet()}))
                                : isTrusted ? loaded({&issuer(), &owner()})
                                            : loaded({&issuer()});
    const Inspection inspection = judge(text, keys, expected);
    QByteArray observed = QByteArray::fromStdString(std::string(verdictName(inspection.verdict)));
    if (inspection.verdict == Verdict::Rejected) {
        const Finding &first = inspection.findings.front();
        observed = QByteArray::fromStdString(std::string(codeName(first.code)) + " " + first.where);
    }
    const auto isLeftOpen = [](const Finding &finding) {
        return finding.code == Code::BindingUnchecked && finding.where == "payload.externalAccountBinding";
    };
    if (std::ranges::any_of(inspection.findings, isLeftOpen))
        observed += " binding_unchecked";
    QVERIFY2(observed == wanted, said(inspection));
}

QTEST_GUILESS_MAIN(TestCarriedTokens)
#include "tst_carried_tokens.moc"
