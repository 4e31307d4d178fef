// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/token_kind.h"
#include "inspect/law/member_path.h"
#include "tests/inspect/law/kind_samples.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

/// The names of a path of the registry behind its root.
std::vector<std::string> namesIn(std::string_view path)
{
    path.remove_prefix(path.find('.') + 1);
    std::vector<std::string> names;
    while (!path.empty()) {
        const bool isQuoted = path.starts_with('[');
        const std::size_t end = std::min(path.find(isQuoted ? ']' : '.'), path.size());
        names.emplace_back(path.substr(isQuoted ? 1 : 0, end - (isQuoted ? 1 : 0)));
        path.remove_prefix(std::min(end + (isQuoted ? 2 : 1), path.size()));
    }
    return names;
}

/// The object with the member at that path set to the value, or taken away. Nothing where what it lies in is no object.
json::Object changed(json::Object object, std::span<const std::string> names, const json::Value *value)
{
    if (names.size() == 1) {
        object.remove(names.front());
        if (value)
            object.append(names.front(), *value);
        return object;
    }
    const json::Value *inner = object.find(names.front());
    const json::Object below = inner && inner->asObject() ? *inner->asObject() : json::Object();
    object.set(names.front(), json::Value(changed(below, names.subspan(1), value)));
    return object;
}

struct Parts
{
    json::Object header;
    json::Object payload;

    void set(std::string_view path, const json::Value *value)
    {
        json::Object &root = path.starts_with("header.") ? header : payload;
        root = changed(std::move(root), namesIn(path), value);
    }
};

Inspection asInspection(const Parts &parts)
{
    Inspection inspection;
    inspection.header = json::parse(json::write(parts.header)).value();
    inspection.payload = json::parse(json::write(parts.payload)).value();
    return inspection;
}

bool isMet(const Parts &parts, const Condition &condition)
{
    if (condition.path.empty())
        return true;
    const Inspection inspection = asInspection(parts);
    const json::Value *value = placeOf(inspection, condition.path).value;
    const std::string *text = value ? value->asString() : nullptr;
    const bool holds = condition.value.empty() ? value != nullptr : text && *text == condition.value;
    return holds != condition.isUnless;
}

/// A value of a type that the rule does not allow.
json::Value ofOtherType(std::uint8_t types)
{
    if ((types & BooleanType) == 0)
        return json::Value(true);
    return json::Value(std::int64_t(5));
}

/// A value of the right type that the rule excludes.
std::optional<json::Value> notAllowed(Allowed allowed)
{
    using enum Allowed;
    const auto parsed = [](const char *text) { return json::parse(text).value().root; };
    switch (allowed) {
    case NotEmpty:
    case ShortAscii:
    case ShortId:
        return json::Value("");
    case OneOfTexts:
    case StartsWith:
    case HttpsAddress:
    case WebAddress:
    case Uri:
    case Contact:
    case Uuid:
    case SameAs:
    case Holds:
    case LastPartOf:
    case ListWith:
    case NamesKeyIn:
    case EmailAddress:
    case ThumbprintOf:
    case ThumbprintOfSigner:
    case Sha256Thumbprint:
    case IssuerOfCredential:
        return json::Value("something");
    case HttpsWithoutSlash:
        return json::Value("https://a.example/");
    case Origin:
        return json::Value("https://push.example/");
    case SpiffeId:
        return json::Value("spiffe://example.org/a/../b");
    case Base64urlText:
        return json::Value("a+b=");
    case UrlSafeText:
        return json::Value("a b");
    case SoleText:
        return parsed(R"(["a","b"])");
    case OneOfNumbers:
        return json::Value(std::int64_t(3));
    case PositiveNumber:
        return json::Value(std::int64_t(0));
    case PublicKey:
    case PublicKeyWithAlgorithm:
        return parsed(R"({"kty":"EC","crv":"P-256","x":"AA","y":"AA"})");
    case PublicKeys:
        return parsed(R"([{"kty":"oct","k":"AA"}])");
    case KeySet:
        return parsed(R"({"keys":[{"kty":"EC","kid":"a"},{"kty":"EC","kid":"a"}]})");
    case ThreeCertificates:
        return parsed(R"(["a","b"])");
    case NoNull:
        return parsed(R"({"a":{"b":null}})");
    case NothingBesideActive:
        return parsed(R"({"active":false,"sub":"u"})");
    case LocalizedTexts:
        return parsed(R"({"en":5})");
    case NoReservedClaims:
        return parsed(R"({"aud":"x"})");
    case NoFederationNames:
        return parsed(R"(["metadata"])");
    case OneIdentity:
        return parsed(R"({"tn":"1","uri":"sip:a"})");
    case CallTargets:
        return parsed(R"({"tn":"1"})");
    case HasuraClaims:
        return parsed(R"({"x-hasura-default-role":"admin","x-hasura-allowed-roles":["user"]})");
    case StatusBits:
    case CompressedList:
    case ObjectForEachEvent:
    case UriForEachEvent:
    case OneOfJwkX5cKid:
    case UncompressedPoint:
    case OneOfJwkKid:
    case KeyObject:
    case OneOfJwkJweJku:
    case NonNegativeInteger:
    case ListAddress:
    case TextArray:
    case LoneArrayElement:
    case Text:
        break;
    }
    return std::nullopt;
}

std::vector<MemberRule> rulesOf(const TokenKind &kind)
{
    std::vector<MemberRule> rules(kind.members.begin(), kind.members.end());
    if (const TokenKind *genus = kind.genus.empty() ? nullptr : findKind(kind.genus)) {
        const std::vector<MemberRule> more = rulesOf(*genus);
        rules.insert(rules.end(), more.begin(), more.end());
    }
    return rules;
}

Expectations asking(std::string_view kind)
{
    Expectations expectations;
    expectations.kind = KindName{findKind(kind)->name};
    return expectations;
}

bool names(const Inspection &inspection, Code code, std::string_view member)
{
    return std::ranges::any_of(inspection.findings, [&](const Finding &finding) {
        return finding.code == code && finding.where == shownPath(member);
    });
}

/// The first error of an inspection, for messages.
QByteArray causeOf(const Inspection &inspection)
{
    std::string text(verdictName(inspection.verdict));
    for (const Finding &finding : inspection.findings)
        text += " " + std::string(codeName(finding.code)) + " " + finding.where + ";";
    return QByteArray::fromStdString(text);
}

} // namespace

/// Each line of each kind's law: a token that keeps it is not refused, one that breaks it is, and the line is named.
class TestKindLaws final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasASample();
    void goodTokens_data();
    void goodTokens();
    void brokenMembers_data();
    void brokenMembers();
    void otherAlgorithms_data();
    void otherAlgorithms();
    void otherTypes_data();
    void otherTypes();
    void swappedKinds();
    void times_data();
    void times();
    void ownKeys_data();
    void ownKeys();
};

void TestKindLaws::everyKindHasASample()
{
    // Their forms have tests of their own: disclosures, status lists, compressed cards, certificates, presentations.
    const std::set<std::string_view> elsewhere = {
        "sd_jwt",
        "sd_jwt_kb",
        "detached_jws",
        "sd_jwt_vc",
        "status_list_token",
        "health_card",
        "app_store_signed",
        "vp_jwt",
        "refresh_token",
        "entra_v1_token",
        "cognito_id_token",
        "keycloak_id_token",
        "supabase_key",
        "keycloak_access_token",
        "okta_access_token",
        "pangea_authn",
    };
    for (const TokenKind &kind : tokenKinds()) {
        const bool isHere = std::ranges::find(kindSamples(), kind.name, &KindSample::kind) != kindSamples().end();
        QVERIFY2(isHere != elsewhere.contains(kind.name), kind.name.data());
    }
}

void TestKindLaws::goodTokens_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(kindSamples().size()); ++i)
        QTest::newRow(kindSamples()[std::size_t(i)].kind.data()) << i;
}

void TestKindLaws::goodTokens()
{
    QFETCH(const int, number);
    const KindSample &sample = kindSamples()[std::size_t(number)];
    const Verdict wanted = sample.isAccepted ? Verdict::Accepted : Verdict::Unverified;
    const Inspection asked = judgeSample(sample, headerIn(sample), payloadIn(sample), asking(sample.kind));
    QVERIFY2(asked.verdict == wanted, causeOf(asked).constData());
    QCOMPARE(asked.kind, sample.kind);
    const Inspection unasked = judgeSample(sample, headerIn(sample), payloadIn(sample));
    QVERIFY2(unasked.verdict == wanted, causeOf(unasked).constData());
}

void TestKindLaws::brokenMembers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("rule");
    for (int i = 0; i < int(kindSamples().size()); ++i) {
        const KindSample &sample = kindSamples()[std::size_t(i)];
        const auto rules = rulesOf(*findKind(sample.kind));
        for (int k = 0; k < int(rules.size()); ++k) {
            QTest::addRow("%s %d %s", std::string(sample.kind).c_str(), k,
                          std::string(rules[std::size_t(k)].path).c_str())
                << i << k;
        }
    }
}

void TestKindLaws::brokenMembers()
{
    QFETCH(const int, number);
    QFETCH(const int, rule);
    const KindSample &sample = kindSamples()[std::size_t(number)];
    const MemberRule law = rulesOf(*findKind(sample.kind))[std::size_t(rule)];
    const Parts good{headerIn(sample), payloadIn(sample)};
    if (law.path == "header.jwk" && sample.wrapping == Wrapping::Compact && law.demand == Demand::Optional)
        return; // it is one of several, told as such
    if (!isMet(good, law.when))
        return; // of another form of the kind
    const auto judged = [&sample](const Parts &parts) {
        return judgeSample(sample, parts.header, parts.payload, asking(sample.kind));
    };
    const bool isAdvice = law.demand == Demand::Advised || law.demand == Demand::Discouraged;
    const auto expect = [&](const Inspection &inspection, std::initializer_list<Code> codes) {
        const bool isNamed = std::ranges::any_of(codes, [&](Code code) { return names(inspection, code, law.path); });
        QVERIFY2(isNamed, causeOf(inspection).constData());
        if (!isAdvice)
            QVERIFY2(inspection.verdict == Verdict::Rejected, causeOf(inspection).constData());
    };
    if (law.demand == Demand::Forbidden || law.demand == Demand::Discouraged) {
        Parts parts = good;
        const json::Value added("x");
        parts.set(law.path, &added);
        expect(judged(parts), {Code::MemberForbidden});
        return;
    }
    if (law.demand == Demand::Required || law.demand == Demand::Advised) {
        Parts parts = good;
        parts.set(law.path, nullptr);
        if (!law.otherwise.empty())
            parts.set(law.otherwise, nullptr);
        expect(judged(parts), {Code::MemberRequired, Code::ClaimMissing});
    }
    if (law.types != AnyType) {
        Parts parts = good;
        const json::Value other = ofOtherType(law.types);
        parts.set(law.path, &other);
        const Inspection inspection = judged(parts);
        expect(inspection, {Code::ClaimWrongType, Code::MemberWrongType, Code::MemberInvalid, Code::CritMalformed,
                            Code::KidUnknown});
    }
    const auto excluded = law.allowed ? notAllowed(*law.allowed) : std::nullopt;
    if (excluded) {
        Parts parts = good;
        parts.set(law.path, &*excluded);
        expect(judged(parts), {Code::MemberInvalid, Code::ClaimWrongType});
    }
}

void TestKindLaws::otherAlgorithms_data()
{
    goodTokens_data();
}

void TestKindLaws::otherAlgorithms()
{
    QFETCH(const int, number);
    const KindSample &sample = kindSamples()[std::size_t(number)];
    const Algorithms rule = findKind(sample.kind)->algorithmRule;
    if (rule == Algorithms::General)
        return;
    const std::string_view other = rule == Algorithms::Mac ? "ES256" : "HS256";
    json::Object header = headerIn(sample);
    header.set("alg", json::Value(other));
    const Inspection inspection = judgeSample(sample, header, payloadIn(sample), asking(sample.kind), other);
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY2(inspection.find(Code::AlgNotAllowed), causeOf(inspection).constData());
}

void TestKindLaws::otherTypes_data()
{
    goodTokens_data();
}

void TestKindLaws::otherTypes()
{
    QFETCH(const int, number);
    const KindSample &sample = kindSamples()[std::size_t(number)];
    const TokenKind &kind = *findKind(sample.kind);
    for (const char *type : {"JWT", "at+jwt", "x+jwt", "kb+jwt", "logout+jwt"}) {
        if (type == kind.type || (std::string_view(type) == "JWT" && !kind.typeIsRequired))
            continue;
        json::Object header = headerIn(sample);
        header.set("typ", json::Value(type));
        const Inspection inspection = judgeSample(sample, header, payloadIn(sample), asking(sample.kind));
        QVERIFY2(inspection.verdict == Verdict::Rejected, causeOf(inspection).constData());
        // A dialect that calls itself what it is a dialect of has to keep that law.
        QVERIFY2(inspection.find(Code::TypeMismatch) || kind.dialectOf == "access_token",
                 causeOf(inspection).constData());
    }
}

/// A token of one kind that says so for sure is refused where another kind is asked for.
void TestKindLaws::swappedKinds()
{
    for (const KindSample &sample : kindSamples()) {
        const TokenKind &kind = *findKind(sample.kind);
        const std::string text = textOf(sample, headerIn(sample), payloadIn(sample));
        const KeyRing keys; // whose key signed it does not matter here
        const Inspection alone = judge(text, keys);
        if (!alone.recognition || !alone.recognition->isSure())
            continue;
        for (const TokenKind &asked : tokenKinds()) {
            if (isKindOf(kind, asked.name) || isKindOf(asked, kind.name))
                continue;
            const Inspection inspection = judge(text, keys, asking(asked.name));
            const std::string pair = std::string(sample.kind) + " as " + std::string(asked.name) + ": ";
            QVERIFY2(inspection.verdict == Verdict::Rejected && inspection.find(Code::TypeMismatch),
                     (pair + causeOf(inspection).toStdString()).c_str());
        }
    }
}

void TestKindLaws::times_data()
{
    goodTokens_data();
}

void TestKindLaws::times()
{
    QFETCH(const int, number);
    const KindSample &sample = kindSamples()[std::size_t(number)];
    const TimeRules &time = findKind(sample.kind)->time;
    const auto judgedWith = [&sample](std::string_view claim, std::int64_t date) {
        json::Object payload = payloadIn(sample);
        payload.set(claim, json::Value(date));
        return judgeSample(sample, headerIn(sample), payload, asking(sample.kind));
    };
    if (time.window) {
        QVERIFY(judgedWith("iat", now - time.window->count() - 61).find(Code::TokenTooOld));
        QVERIFY(!judgedWith("iat", now - time.window->count()).find(Code::TokenTooOld));
        QCOMPARE(judgedWith("iat", now + 600).verdict, Verdict::Rejected);
    }
    if (time.freshness)
        QVERIFY(judgedWith("iat", now - 3600).find(Code::TokenTooOld));
    if (time.lifetime) {
        const std::int64_t start = time.from == From::Now ? now : now - 60;
        const Inspection over = judgedWith("exp", start + time.lifetime->count() + 1);
        QVERIFY2(over.find(Code::LifetimeExcessive), causeOf(over).constData());
        QCOMPARE(over.verdict == Verdict::Rejected, !time.isAdvice);
        const Inspection within = judgedWith("exp", start + time.lifetime->count());
        QVERIFY2(within.verdict == Verdict::Accepted, causeOf(within).constData());
    }
}

void TestKindLaws::ownKeys_data()
{
    goodTokens_data();
}

/// A key that the token brings along proves nothing; but a token that it does not verify is broken.
void TestKindLaws::ownKeys()
{
    QFETCH(const int, number);
    const KindSample &sample = kindSamples()[std::size_t(number)];
    if (findKind(sample.kind)->ownKey.empty())
        return;
    static const Signer other = makeSigner("ES256", "other");
    const std::string text = textOf(sample, headerIn(sample), payloadIn(sample));
    for (const KeyRing &keys : {KeyRing(), ring({&other})}) {
        const Inspection inspection = judge(text, keys);
        QVERIFY2(inspection.verdict == Verdict::Unverified, causeOf(inspection).constData());
        // Of a proof, what it was made for comes first.
        const Part part = inspection.unchecked.front().part;
        QVERIFY(part == Part::OwnKey || part == Part::Occasion);
        QVERIFY(!inspection.find(Code::NoKeys) && !inspection.find(Code::KidUnknown));
        json::Object payload = payloadIn(sample);
        payload.append("added", json::Value("x"));
        std::string altered = text;
        const std::string before = encoded(json::write(payloadIn(sample)));
        altered.replace(altered.find(before), before.size(), encoded(json::write(payload)));
        const Inspection forged = judge(altered, keys);
        QVERIFY2(forged.verdict == Verdict::Rejected, causeOf(forged).constData());
        QCOMPARE(*forged.cause, Code::SignatureMismatch);
    }
}

QTEST_GUILESS_MAIN(TestKindLaws)
#include "tst_kind_laws.moc"
