// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/allowed_words.h"

#include "tests/explain/plain_language.h"

#include <QTest>

#include <map>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using explain::allowedWords;
using inspect::Allowed;

Q_DECLARE_METATYPE(tokenscope::inspect::Allowed)

class TestAllowedWords : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleIsAPartOfASentence_data();
    void everyRuleIsAPartOfASentence();
    void noTwoRulesAreSaidAlike();
    void sayWhatTheyAreAbout_data();
    void sayWhatTheyAreAbout();
    void namesAreThoseOfMembers_data();
    void namesAreThoseOfMembers();
    void hostileTextIsEscaped();
};

void TestAllowedWords::everyRuleIsAPartOfASentence_data()
{
    QTest::addColumn<Allowed>("allowed");
    for (int i = 0; i <= int(inspect::lastAllowed); ++i) {
        const std::string_view name = inspect::nameOf(Allowed(i));
        QTest::addRow("%.*s", int(name.size()), name.data()) << Allowed(i);
    }
}

void TestAllowedWords::everyRuleIsAPartOfASentence()
{
    QFETCH(const Allowed, allowed);
    const QString words = allowedWords(allowed, "a");
    QVERIFY2(!words.isEmpty() && !words.endsWith(u'.'), qPrintable(words));
    QCOMPARE(blemishOfSentence(u"It has to be "_s + words + u'.'), QString());
}

void TestAllowedWords::noTwoRulesAreSaidAlike()
{
    std::map<QString, Allowed> said;
    for (int i = 0; i <= int(inspect::lastAllowed); ++i) {
        const auto [known, isNew] = said.try_emplace(allowedWords(Allowed(i), "a"), Allowed(i));
        if (!isNew) // which differ in what JSON they are about, not in what is to be written
            QVERIFY2(known->second == Allowed::OneOfTexts && Allowed(i) == Allowed::OneOfNumbers,
                     qPrintable(known->first));
    }
}

void TestAllowedWords::sayWhatTheyAreAbout_data()
{
    QTest::addColumn<Allowed>("allowed");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("words");
    using enum Allowed;
    QTest::newRow("one text") << OneOfTexts << "JWT"_ba << u"“JWT”"_s;
    QTest::newRow("two texts") << OneOfTexts << "JWT|at+jwt"_ba << u"“JWT” or “at+jwt”"_s;
    QTest::newRow("three texts") << OneOfTexts << "a|b|c"_ba << u"“a”, “b” or “c”"_s;
    QTest::newRow("numbers") << OneOfNumbers << "1|2"_ba << u"“1” or “2”"_s;
    QTest::newRow("same") << SameAs << "payload.iss"_ba << u"the same value as “iss”"_s;
    QTest::newRow("holds") << Holds << "payload.appid"_ba << u"a text with the value of “appid” in it"_s;
    QTest::newRow("last part") << LastPartOf << "header.kid"_ba << u"what follows the last slash of “kid”"_s;
    QTest::newRow("start") << StartsWith << "urn:"_ba << u"a text that starts with “urn:”"_s;
    QTest::newRow("end") << EndsWith << ".example"_ba << u"a text that ends with “.example”"_s;
    QTest::newRow("list with") << ListWith << "openid"_ba << u"a list with “openid” in it"_s;
    QTest::newRow("key in") << NamesKeyIn << "payload.jwks"_ba << u"the ID of one of the keys in “jwks”"_s;
    QTest::newRow("thumbprint") << ThumbprintOf << "payload.sub_jwk"_ba << u"the thumbprint of the key in “sub_jwk”"_s;
    QTest::newRow("objects") << ObjectsWith << "type"_ba << u"a list of objects that each have the text “type”"_s;
    QTest::newRow("https") << HttpsAddress << ""_ba << u"an address that starts with https://"_s;
    QTest::newRow("no slash") << HttpsWithoutSlash << ""_ba
                              << u"an address that starts with https:// and has no slash at its end"_s;
    QTest::newRow("issuer") << HttpsIssuer << ""_ba
                            << u"an address that starts with https:// and has neither ? nor #"_s;
    QTest::newRow("web") << WebAddress << ""_ba << u"an address that starts with https:// or http://"_s;
    QTest::newRow("uri") << Uri << ""_ba << u"a URI"_s;
    QTest::newRow("contact") << Contact << ""_ba << u"an address that starts with mailto: or https://"_s;
    QTest::newRow("spiffe") << SpiffeId << ""_ba << u"a SPIFFE ID, as in spiffe://example.org/service"_s;
    QTest::newRow("past") << PastInstant << ""_ba
                          << u"a date and time that is not in the future, as in 2026-11-30T12:00:00Z"_s;
    QTest::newRow("coming") << ComingInstant << ""_ba
                            << u"a date and time that is not past, as in 2026-11-30T12:00:00Z"_s;
}

void TestAllowedWords::sayWhatTheyAreAbout()
{
    QFETCH(const Allowed, allowed);
    QFETCH(const QByteArray, values);
    QFETCH(const QString, words);
    QCOMPARE(allowedWords(allowed, values.toStdString()), words);
}

void TestAllowedWords::namesAreThoseOfMembers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("payload") << "payload.events"_ba << u"events"_s;
    QTest::newRow("deep") << "payload.cnf.jwk"_ba << u"cnf.jwk"_s;
    QTest::newRow("header") << "header.typ"_ba << u"typ"_s;
    QTest::newRow("event") << "event.subject"_ba << u"subject"_s;
    QTest::newRow("elsewhere") << "credentialSubject.id"_ba << u"credentialSubject.id"_s;
    QTest::newRow("nothing behind") << "payload."_ba << u"payload."_s;
}

void TestAllowedWords::namesAreThoseOfMembers()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QString, name);
    QCOMPARE(explain::memberName(path.toStdString()), name);
}

void TestAllowedWords::hostileTextIsEscaped()
{
    for (int i = 0; i <= int(inspect::lastAllowed); ++i) {
        const QString words = allowedWords(Allowed(i), hostileText + std::string(10'000, 'x'));
        QVERIFY(words.size() < 400);
        for (const char32_t c : words.toStdU32String())
            QVERIFY(!isUnsafeToShow(c));
    }
}

QTEST_GUILESS_MAIN(TestAllowedWords)
#include "tst_allowed_words.moc"
