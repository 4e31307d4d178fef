// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/near_miss.h"
#include "inspect/claims/structured_subject.h"

#include <QTest>

using namespace tokenscope::inspect;

Q_DECLARE_METATYPE(tokenscope::inspect::NearMiss)

/// What two names differ in that do not fit is reported, so that nobody looks for another tenant where a slash is
/// missing.
class TestNearMiss final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheDifference_data();
    void tellsTheDifference();
    void findsTheNearestOfSeveral();
    void tellsThePartOfASubject_data();
    void tellsThePartOfASubject();
};

void TestNearMiss::tellsTheDifference_data()
{
    QTest::addColumn<std::string>("observed");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<NearMiss>("difference");
    using enum NearMiss;
    const auto row = [](const char *name, const char *observed, const char *expected, NearMiss difference) {
        QTest::newRow(name) << std::string(observed) << std::string(expected) << difference;
    };
    row("slash", "https://a.example/", "https://a.example", TrailingSlash);
    row("case", "https://A.example", "https://a.example", Case);
    row("http", "http://a.example", "https://a.example", Scheme);
    row("http and slash", "http://a.example/", "https://a.example", Scheme);
    row("no scheme", "accounts.google.com", "https://accounts.google.com", NoScheme);
    row("blank", "https://a.example", "https://a.example ", WhiteSpace);
    row("quotes", "https://a.example", "\"https://a.example\"", Quotes);
    row("default port", "https://a.example:443/x", "https://a.example/x", Port);
    row("another port", "http://localhost:8080/realms/a", "http://localhost:8180/realms/a", Port);
    row("escapes", "https://a.example/x y", "https://a.example/x%20y", Escapes);
    row("application ID URI", "api://84846a08-0000-4000-8000-000000000009", "84846a08-0000-4000-8000-000000000009",
        ApplicationId);
    row("application ID", "84846a08-0000-4000-8000-000000000009", "api://84846a08-0000-4000-8000-000000000009/",
        ApplicationId);
    row("two applications", "api://84846a08-0000-4000-8000-000000000009", "11146a08-0000-4000-8000-000000000009",
        Other);
    row("tenant placeholder", "https://login.microsoftonline.com/7a797836/v2.0",
        "https://login.microsoftonline.com/{tenantid}/v2.0", Placeholder);
    row("another placeholder", "https://a.example/realms/b", "https://a.example/realms/<realm>", Placeholder);
    row("variable", "https://a.example/realms/b", "https://a.example/realms/${REALM}", Placeholder);
    row("any tenant", "https://login.microsoftonline.com/7a797836/v2.0",
        "https://login.microsoftonline.com/common/v2.0", AnyTenant);
    row("version 1.0", "https://sts.windows.net/7a797836/", "https://login.microsoftonline.com/7a797836/v2.0", Version);
    row("version 2.0", "https://login.microsoftonline.com/7a797836/v2.0", "https://sts.windows.net/7a797836/", Version);
    row("without version", "https://login.microsoftonline.com/7a797836/v2.0",
        "https://login.microsoftonline.com/7a797836", Version);
    row("Entra's other tenant", "https://login.microsoftonline.com/9999/v2.0",
        "https://login.microsoftonline.com/7a797836/v2.0", OtherTenant);
    row("other realm", "https://sso.example/realms/b", "https://sso.example/realms/a", OtherTenant);
    row("Keycloak before 17", "https://sso.example/auth/realms/a", "https://sso.example/realms/a", PathPrefix);
    row("Okta's default server", "https://a.okta.com/oauth2/default", "https://a.okta.com", PathPrefix);
    row("staging", "https://login-staging.acme.example", "https://login.acme.example", OtherStage);
    row("dev and prod", "https://dev.login.acme.example/x", "https://prod.login.acme.example/x", OtherStage);
    row("localhost", "http://localhost:8080/realms/a", "https://sso.acme.example/realms/a", OtherStage);
    row("environment of an audience", "orders-api-dev", "orders-api", OtherStage);
    row("metadata", "https://a.example/", "https://a.example/.well-known/openid-configuration", Metadata);
    row("wildcard", "https://a.example/t", "https://a.example/*", Wildcard);
    row("subdomain", "https://www.a.example", "https://a.example", Subdomain);
    row("list", "a-api", "a-api, b-api", List);
    row("list of JSON", "a-api", "[\"a-api\",\"b-api\"]", List);
    row("part", "orders-api", "orders", Part);
    row("another issuer", "https://a.example", "https://b.example", Other);
    row("nothing", "", "https://b.example", Other);
}

void TestNearMiss::tellsTheDifference()
{
    QFETCH(const std::string, observed);
    QFETCH(const std::string, expected);
    QFETCH(const NearMiss, difference);
    const std::string_view told = nameOf(nearMiss(observed, expected));
    const std::string_view wanted = nameOf(difference);
    QCOMPARE(std::string(told), std::string(wanted));
}

void TestNearMiss::findsTheNearestOfSeveral()
{
    const auto nearest = nearestOf({"x", "Orders"}, {"y", "z", "orders"});
    QVERIFY(nearest.difference == NearMiss::Case);
    QCOMPARE(nearest.observed, std::size_t(1));
    QCOMPARE(nearest.expected, std::size_t(2));
    QVERIFY(nearestOf({}, {"a"}).difference == NearMiss::Other);
}

void TestNearMiss::tellsThePartOfASubject_data()
{
    QTest::addColumn<std::string>("observed");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<std::string>("part");
    QTest::addColumn<std::string>("own");
    QTest::addColumn<std::string>("wanted");
    const auto row = [](const char *name, std::string observed, std::string expected, std::string part, std::string own,
                        std::string wanted) { QTest::newRow(name) << observed << expected << part << own << wanted; };
    row("environment for branch", "repo:acme/shop:environment:prod", "repo:acme/shop:ref:refs/heads/main",
        "environment", "environment:prod", "ref:refs/heads/main");
    row("another branch", "repo:acme/shop:ref:refs/heads/dev", "repo:acme/shop:ref:refs/heads/main", "ref",
        "refs/heads/dev", "refs/heads/main");
    row("another repository", "repo:acme/shops:ref:refs/heads/main", "repo:acme/shop:ref:refs/heads/main", "repo",
        "acme/shops", "acme/shop");
    row("pull request", "repo:acme/shop:pull_request", "repo:acme/shop:ref:refs/heads/main", "pull_request",
        "pull_request", "ref:refs/heads/main");
    row("only the repository", "repo:acme/shop:pull_request", "repo:acme/shop", "pull_request", "", "");
    row("tag for branch", "project_path:a/b:ref_type:tag:ref:v1", "project_path:a/b:ref_type:branch:ref:main",
        "ref_type", "tag", "branch");
    row("namespace", "system:serviceaccount:dev:app", "system:serviceaccount:prod:app", "namespace", "dev", "prod");
    row("service account", "system:serviceaccount:prod:default", "system:serviceaccount:prod:app", "service account",
        "default", "app");
    row("phase", "organization:o:project:p:workspace:w:run_phase:plan",
        "organization:o:project:p:workspace:w:run_phase:apply", "run_phase", "plan", "apply");
    row("SPIFFE", "spiffe://prod.example/ns/a", "spiffe://prod.example/ns/b", "path", "ns/a", "ns/b");
}

void TestNearMiss::tellsThePartOfASubject()
{
    QFETCH(const std::string, observed);
    QFETCH(const std::string, expected);
    QFETCH(const std::string, part);
    QFETCH(const std::string, own);
    QFETCH(const std::string, wanted);
    const auto kind = kindOfSubject(observed);
    QVERIFY(kind && kind == kindOfSubject(expected));
    const auto different = firstDifferentPart(*kind, observed, expected);
    QVERIFY(different);
    QCOMPARE(different->part, part);
    QCOMPARE(different->observed, own);
    QCOMPARE(different->expected, wanted);
    QVERIFY(!firstDifferentPart(*kind, observed, observed));
}

QTEST_GUILESS_MAIN(TestNearMiss)
#include "tst_near_miss.moc"
