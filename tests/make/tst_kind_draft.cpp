// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/token_kind.h"
#include "make/disclosures.h"
#include "make/kind_draft.h"
#include "make/made_token.h"
#include "make/sent_token.h"
#include "make/signing.h"
#include "tests/make/made_keys.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace tokenscope::make {

using namespace Qt::StringLiterals;

/// A token that was begun from a kind is one, by the kind's own law.
class TestKindDraft : public QObject
{
    Q_OBJECT
private slots:
    void draftObeysTheLaw_data();
    void draftObeysTheLaw();
    void everyKindHasOne();
    void idsAreFresh();
    void holderIsNeeded();
};

namespace {

const jose::Jwk &holderKey()
{
    static const jose::Jwk key = makeKey({.algorithm = "ES256"}).value();
    return key;
}

std::string madeToken(const KindTemplate &kind, const SigningKey &key)
{
    const TokenDraft draft = draftOfKind(kind, {moment, &key.key, &holderKey()}).value();
    SigningOrder order;
    order.keys.push_back(key);
    if (kind.form == KindForm::Flattened)
        order.serialization = Serialization::Flattened;
    const std::string token = signToken(draft, order).value();
    if (kind.form == KindForm::Presentation)
        return presentation(token, {});
    return kind.form == KindForm::WebPush ? headerLine(sentToken(token, kind.kind, false, &key.key)) : token;
}

} // namespace

void TestKindDraft::draftObeysTheLaw_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const KindTemplate &kind : kindTemplates())
        QTest::newRow(kind.kind.data()) << QByteArray(kind.kind.data(), qsizetype(kind.kind.size()));
}

void TestKindDraft::draftObeysTheLaw()
{
    QFETCH(const QByteArray, kind);
    const KindTemplate &begun = *findTemplate(kind.toStdString());
    const SigningKey key = signingKey(keyFor(begun.algorithm), begun.algorithm).value();
    const std::string token = madeToken(begun, key);
    inspect::Expectations expectations;
    expectations.kind = inspect::KindName{begun.kind};
    const std::array keys = {key.key};
    const inspect::Inspection inspection = inspectMade({token, keys}, expectations, moment);
    QCOMPARE(QByteArray(inspection.kind.data(), qsizetype(inspection.kind.size())), kind);
    QCOMPARE(inspection.signature.state, inspect::SignatureState::Verified);
    // What such a token needs beside it, or certificates that are not made, is another matter than its law.
    constexpr std::array<std::string_view, 2> withCertificates = {"app_store_signed", "passport"};
    if (std::ranges::find(withCertificates, begun.kind) != withCertificates.end())
        return;
    for (const inspect::Finding &finding : inspection.findings)
        QVERIFY2(finding.severity != inspect::Severity::Error, inspect::codeName(finding.code).data());
}

void TestKindDraft::everyKindHasOne()
{
    // Forms of any token: SigningOrder and conceal() make them.
    constexpr std::array<std::string_view, 3> forms = {"detached_jws", "sd_jwt", "sd_jwt_kb"};
    for (const inspect::TokenKind &kind : inspect::tokenKinds()) {
        if (std::ranges::find(forms, kind.name) == forms.end())
            QVERIFY2(findTemplate(kind.name), kind.name.data());
    }
}

void TestKindDraft::idsAreFresh()
{
    const jose::Jwk key = keyFor("ES256");
    const auto claims = [&key] {
        return draftOfKind(*findTemplate("access_token"), {moment, &key, nullptr}).value().claims.value();
    };
    QVERIFY(*claims().find("jti") != *claims().find("jti"));
}

void TestKindDraft::holderIsNeeded()
{
    const jose::Jwk key = keyFor("ES256");
    QCOMPARE(draftOfKind(*findTemplate("sd_jwt_vc"), {moment, &key, nullptr}).error(), KindDraftFault::HolderMissing);
    QCOMPARE(draftOfKind(*findTemplate("dpop_proof"), {moment, nullptr, nullptr}).error(),
             KindDraftFault::SignerMissing);
}

} // namespace tokenscope::make

QTEST_GUILESS_MAIN(tokenscope::make::TestKindDraft)
#include "tst_kind_draft.moc"
