// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/token_workshop.h"
#include "tests/ui/window_driver.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/bindings_view.h"
#include "ui/token/verdict/check_row.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using inspect::Artefact;
using inspect::BindingGap;
using inspect::BindingState;
using inspect::Edge;
using tests::WindowDriver;

namespace {

inspect::Inspection withBindings(std::vector<inspect::Binding> bindings)
{
    inspect::Inspection inspection;
    inspection.verdict = inspect::Verdict::Unverified;
    inspection.bindings = std::move(bindings);
    return inspection;
}

/// What each visible row says, from top to bottom.
QStringList rowsOf(const QWidget &view)
{
    QStringList rows;
    for (const auto *row : view.findChildren<ui::CheckRow *>()) {
        if (!row->isHidden() && row->accessibleName().contains(u'→'))
            rows += row->accessibleName();
    }
    return rows;
}

} // namespace

/// The tab of what a token is bound to: each edge with its state, both values where it is broken, and what is missing
/// where it was not checked.
class TestBindingsView final : public QObject
{
    Q_OBJECT

private slots:
    void edgesAreListedTheBrokenFirst();
    void tokenWithoutBindingsSaysSo();
    void thousandsOfEdgesAreCutShort();
    void rowsGoWithTheVerdict();
};

void TestBindingsView::edgesAreListedTheBrokenFirst()
{
    ui::BindingsView view;
    view.showInspection(withBindings({
        {Edge::AccessTokenHash, Artefact::IdToken, Artefact::AccessToken, BindingState::Holds, "abc", "abc"},
        {Edge::Nonce, Artefact::Token, Artefact::ExpectedNonce, BindingState::NotChecked, "n-1", "",
         BindingGap::NotExpected},
        {Edge::AccessTokenDigest, Artefact::Proof, Artefact::AccessToken, BindingState::Broken, "written", "computed"},
        {Edge::StatusEntry, Artefact::Token, Artefact::StatusList, BindingState::NotChecked, "u #1", "",
         BindingGap::PartnerAbsent},
    }));
    const QStringList rows = rowsOf(view);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0], u"proof → access token (ath). Broken: “written” is written, “computed” was computed."_s);
    QVERIFY2(rows[1].startsWith(u"token → expected nonce (nonce). Not checked: nobody said"_s), qPrintable(rows[1]));
    QVERIFY2(rows[2].contains(u"the status list is not in the text"_s), qPrintable(rows[2]));
    QCOMPARE(rows[3], u"ID token → access token (at_hash). Holds: “abc”."_s);
    QCOMPARE(view.caption(), u"Bindings: 1 ✗"_s);
    QCOMPARE(view.brokenWords(), u"1 broken"_s);
    QCOMPARE(view.count(), 4);
}

void TestBindingsView::tokenWithoutBindingsSaysSo()
{
    ui::BindingsView view;
    view.showInspection(withBindings({}));
    bool isSaid = false;
    for (const auto *label : view.findChildren<QLabel *>())
        isSaid = isSaid || label->text() == u"No bindings"_s;
    QVERIFY(isSaid);
    QCOMPARE(view.caption(), u"Bindings"_s);
}

void TestBindingsView::thousandsOfEdgesAreCutShort()
{
    std::vector<inspect::Binding> many(
        5000, {Edge::Disclosure, Artefact::Credential, Artefact::Disclosure, BindingState::Holds, "digest", "digest"});
    many.back().state = BindingState::Broken;
    ui::BindingsView view;
    view.showInspection(withBindings(many));
    const QStringList rows = rowsOf(view);
    QCOMPARE(rows.size(), 200);
    QVERIFY(rows.front().contains(u"Broken"_s));
}

/// A presentation whose key binding was made for another one, in the whole window.
void TestBindingsView::rowsGoWithTheVerdict()
{
    const workshop::Signer issuer = workshop::makeSigner("ES256", "issuer");
    const workshop::Signer holder = workshop::makeSigner("ES256", "holder");
    const std::string name = workshop::disclosure(R"(["salt","given_name","Ada"])");
    json::Object confirmed;
    confirmed.append("jwk", holder.publicJwk());
    json::Object claims;
    claims.append("iss", "https://issuer.example");
    claims.append("vct", "https://issuer.example/person");
    claims.append("_sd", workshop::digests({workshop::digestOf(name)}));
    claims.append("cnf", json::Value(std::move(confirmed)));
    const std::string presentation = workshop::presented(
        workshop::sign(issuer, workshop::headerOfType(issuer, "dc+sd-jwt"), json::write(json::Value(claims))), {name});
    json::Object binding;
    binding.append("iat", json::Value(std::int64_t(QDateTime::currentSecsSinceEpoch())));
    binding.append("aud", "https://verifier.example");
    binding.append("nonce", "n");
    binding.append("sd_hash", json::Value(workshop::digestOf("another presentation")));
    const std::string bound = presentation + workshop::sign(holder, workshop::headerOfType(holder, "kb+jwt"),
                                                            json::write(json::Value(std::move(binding))));
    WindowDriver window;
    QVERIFY(window.isActive());
    window.paste(QString::fromStdString(bound));
    auto *tabs = window.named<QTabWidget>(u"Decoded token"_s);
    const auto caption = [tabs] { return tabs->tabBar()->accessibleTabName(tabs->count() - 1); };
    const auto pill = [tabs]() -> const ui::Badge * {
        return qobject_cast<const ui::Badge *>(tabs->tabBar()->tabButton(tabs->count() - 1, QTabBar::RightSide));
    };
    QTRY_COMPARE(caption(), u"Bindings: 1 ✗"_s);
    QCOMPARE(tabs->tabText(tabs->count() - 1), u"Bindings"_s);
    QVERIFY(pill());
    QCOMPARE(pill()->text(), u"1 broken"_s);
    QVERIFY(pill()->isVisible());
    tabs->setCurrentIndex(tabs->count() - 1);
    const QStringList rows = rowsOf(*tabs->currentWidget());
    QVERIFY(!rows.isEmpty());
    QVERIFY2(rows.front().contains(u"(sd_hash)"_s), qPrintable(rows.front()));
    QVERIFY(rows.front().contains(QString::fromStdString(workshop::digestOf("another presentation"))));
    QVERIFY(rows.front().contains(QString::fromStdString(workshop::digestOf(presentation))));
    window.choose(u"Clear the token"_s);
    QTRY_COMPARE(caption(), u"Bindings"_s);
    QVERIFY(!pill());
    QVERIFY(rowsOf(*tabs->currentWidget()).isEmpty());
}

QTEST_MAIN(TestBindingsView)
#include "tst_bindings_view.moc"
