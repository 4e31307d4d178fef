// SPDX-License-Identifier: Apache-2.0
#include "endpoint/address/address_kind.h"

#include <QTest>

using namespace tokenscope::endpoint;
using namespace Qt::StringLiterals;

/// What a pasted address tells of itself.
class TestAddressKind final : public QObject
{
    Q_OBJECT

private slots:
    void kindIsNamed_data();
    void kindIsNamed();
    void documentsAreAskedAsTheyAre_data();
    void documentsAreAskedAsTheyAre();
    void metadataMayBeInSeveralPlaces_data();
    void metadataMayBeInSeveralPlaces();
    void clusterNamesAreKnown_data();
    void clusterNamesAreKnown();
};

void TestAddressKind::kindIsNamed_data()
{
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const char *url, std::optional<Kind> kind) { QTest::newRow(url) << kind; };
    for (const char *url : {"https://h/.well-known/openid-configuration",
                            "https://h/t/.well-known/openid-configuration",
                            "https://h/.well-known/openid-configuration/t",
                            "https://h/.well-known/oauth-authorization-server",
                            "https://h/.well-known/oauth-authorization-server/a/b",
                            "https://h/a/.well-known/oauth-authorization-server",
                            "https://h/.well-known/openidconfiguration",
                            "https://h/v2.0/.well-known/openid-configuration?p=B2C_1_x",
                            "https://h/t/v2.0/.well-known/openid-configuration?appid=1",
                            "https://h/.well-known/smart-configuration",
                            "https://h/realms/r/.well-known/uma2-configuration",
                            "https://h/realms/demo",
                            "https://h/auth/realms/demo/",
                            "https://tenant.eu.auth0.com/",
                            "https://dev-1.okta.com/oauth2/default",
                            "https://login.microsoftonline.com/common/v2.0",
                            "https://kubernetes.default.svc",
                            "https://oidc.ns.svc.cluster.local/x",
                            "https://accounts.google.com",
                            "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbC"})
        row(url, Kind::OpenIdIssuer);
    for (const char *url :
         {"https://h/.well-known/jwks.json",
          "https://h/.well-known/jwks",
          "https://h/pf/JWKS",
          "https://h/oauth2/v1/keys",
          "https://h/.well-known/openid-configuration/jwks",
          "https://h/realms/r/protocol/openid-connect/certs",
          "https://www.googleapis.com/service_accounts/v1/metadata/x509/securetoken@system.gserviceaccount.com",
          "https://www.googleapis.com/service_accounts/v1/jwk/a@b.c",
          "https://www.gstatic.com/iap/verify/public_key-jwk",
          "https://uaa.h/token_key",
          "https://uaa.h/token_keys",
          "https://h/openid/v1/jwks",
          "https://h/discovery/keys?p=x",
          "https://public-keys.auth.elb.eu-west-1.amazonaws.com/9be23cae-4b5c-4bb1-a28d-7a3a11c4b9f3",
          "https://h/keys/signing.pem",
          "https://h/cert.crt",
          "https://api.h/sso/jwks/client_1",
          "https://login.microsoftonline.com/common/discovery/v2.0/keys",
          "https://h/publicKeys",
          "https://h/a?x=1"})
        row(url, Kind::JwksUrl);
    for (const char *url : {"https://authn.aws.us.pangea.cloud", "https://gw.example/x/v2/client/jwks/"})
        row(url, Kind::PangeaAuthn);
    for (const char *url : {"https://h", "http://127.0.0.1:8080/", "https://login.example/tenant/v2.0"})
        row(url, std::nullopt);
}

void TestAddressKind::kindIsNamed()
{
    QTEST(kindInAddress(QUrl(QString::fromLatin1(QTest::currentDataTag()))), "kind");
}

void TestAddressKind::documentsAreAskedAsTheyAre_data()
{
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *typed, const char *asked) {
        QTest::newRow(typed) << QString::fromLatin1(asked ? asked : typed);
    };
    row("https://h/.well-known/openid-configuration/tenant", nullptr);
    row("https://h/a/.well-known/oauth-authorization-server", nullptr);
    row("https://h/.well-known/oauth-authorization-server/a", nullptr);
    row("https://h/.well-known/openidconfiguration", nullptr);
    row("https://t.b2clogin.com/t.example/v2.0/.well-known/openid-configuration?p=B2C_1_signin", nullptr);
    row("https://h/t/.well-known/openid-configuration?appid=1#x",
        "https://h/t/.well-known/openid-configuration?appid=1");
    row("https://h//t/.well-known/openid-configuration/", "https://h/t/.well-known/openid-configuration");
    row("https://h/t", "https://h/t/.well-known/openid-configuration");
    row("https://h/.well-known", "https://h/.well-known/.well-known/openid-configuration");
}

void TestAddressKind::documentsAreAskedAsTheyAre()
{
    const auto url = requestUrl(Kind::OpenIdIssuer, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(url);
    QTEST(url->toString(QUrl::FullyEncoded), "asked");
}

void TestAddressKind::metadataMayBeInSeveralPlaces_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::newRow("https://h/") << QStringList{u"https://h/.well-known/openid-configuration"_s,
                                               u"https://h/.well-known/oauth-authorization-server"_s};
    QTest::newRow("https://h/a/b/") << QStringList{
        u"https://h/a/b/.well-known/openid-configuration"_s, u"https://h/.well-known/oauth-authorization-server/a/b"_s,
        u"https://h/.well-known/openid-configuration/a/b"_s, u"https://h/a/b/.well-known/oauth-authorization-server"_s};
}

void TestAddressKind::metadataMayBeInSeveralPlaces()
{
    QStringList urls;
    for (const QUrl &url : metadataUrls(QUrl(QString::fromLatin1(QTest::currentDataTag()))))
        urls << url.toString(QUrl::FullyEncoded);
    QTEST(urls, "urls");
}

void TestAddressKind::clusterNamesAreKnown_data()
{
    QTest::addColumn<bool>("isOfCluster");
    QTest::newRow("kubernetes.default.svc") << true;
    QTest::newRow("kubernetes") << true;
    QTest::newRow("oidc.ns.svc") << true;
    QTest::newRow("oidc.ns.svc.cluster.local") << true;
    QTest::newRow("svc.example") << false;
    QTest::newRow("kubernetes.io") << false;
}

void TestAddressKind::clusterNamesAreKnown()
{
    QTEST(isClusterName(QString::fromLatin1(QTest::currentDataTag())), "isOfCluster");
}

QTEST_GUILESS_MAIN(TestAddressKind)
#include "tst_address_kind.moc"
