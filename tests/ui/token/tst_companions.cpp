// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/certificate_workshop.h"
#include "tests/inspect/disclosure_workshop.h"
#include "tests/ui/window_driver.h"

#include "inspect/kinds/token_kind.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::workshop;
using tests::WindowDriver;

namespace {

std::int64_t present()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()).time_since_epoch().count();
}

json::Object freshClaims()
{
    json::Object claims;
    claims.append("iss", json::Value("https://issuer.example"));
    claims.append("sub", json::Value("me"));
    claims.append("iat", json::Value(present() - 60));
    claims.append("exp", json::Value(present() + 3600));
    return claims;
}

Bytes freshCertificate(const Holder &subject, const Holder &from, bool isAuthority)
{
    crypto::CertificateWish wish = wishOf(subject, from, isAuthority);
    wish.notBefore = Moment(std::chrono::seconds(present() - 86'400));
    wish.notAfter = Moment(std::chrono::seconds(present() + 86'400));
    return crypto::makeCertificate(wish);
}

QByteArray pemOfCertificate(const Bytes &der)
{
    return "-----BEGIN CERTIFICATE-----\n" + QByteArray::fromStdString(base64url::encodeStandard(der)) +
           "\n-----END CERTIFICATE-----\n";
}

} // namespace

/// What is given beside a token and its keys: roots, status lists, the holder's key, the kind, the request of a proof.
class TestCompanions final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void rootIsTrustedOnceItsFileIsChosen();
    void fileWithoutCertificateSaysSo();
    void statusListIsLookedUp();
    void holderKeyChecksTheKeyBinding();
    void kindIsSetAsOnTheCommandLine_data();
    void kindIsSetAsOnTheCommandLine();
    void kindShowsWhatWasRecognized();
    void requestOfAProofIsSaid();
    void keyBindingIsDemanded();

private:
    QPushButton *button(const QString &name) const
    {
        for (auto *each : m_window->window().findChildren<QPushButton *>()) {
            if (each->isVisible() && (each->text().remove(u'&') == name || each->accessibleName() == name))
                return each;
        }
        return nullptr;
    }
    /// As the open file dialog would.
    void chooseFile(const QByteArray &content)
    {
        auto *dialog = m_window->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QFile file(m_folder.filePath(u"given %1.txt"_s.arg(++m_files)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        emit dialog->fileSelected(file.fileName());
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        m_window->window().activateWindow();
        QVERIFY(m_window->isActive());
    }
    bool says(const QString &start) const { return m_window->verdict().startsWith(start); }
    QComboBox *kind() const { return m_window->named<QComboBox>(u"Kind of token"_s); }

    QTemporaryDir m_folder{QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s};
    int m_files = 0;
    std::unique_ptr<WindowDriver> m_window;
};

void TestCompanions::init()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestCompanions::rootIsTrustedOnceItsFileIsChosen()
{
    const Holder root{"Root"};
    const Holder leaf{"Signing"};
    const Bytes rootDer = freshCertificate(root, root, true);
    const json::Object header = with(headerOf(leaf.signer), "x5c", x5c({freshCertificate(leaf, root, false)}));
    m_window->paste(QString::fromStdString(sign(leaf.signer, header, json::write(json::Value(freshClaims())))));
    QTRY_VERIFY2(says(u"Not verified"_s), qPrintable(m_window->verdict()));
    QTRY_VERIFY(button(u"Trust this root…"_s));
    button(u"Trust this root…"_s)->click();
    chooseFile(pemOfCertificate(rootDer));
    QTRY_VERIFY2(says(u"Accepted"_s), qPrintable(m_window->verdict()));
    QCOMPARE(m_window->inspection()->signature.certificate, std::string("CN=Signing"));
    m_window->openExpectations();
    QVERIFY(m_window->named<QLabel>(u"Root certificates"_s)->text().startsWith(u"given "_s));
    button(u"Remove: Root certificates"_s)->click();
    QTRY_VERIFY2(says(u"Not verified"_s), qPrintable(m_window->verdict()));
    QVERIFY(!m_window->named<QLabel>(u"Root certificates"_s));
}

void TestCompanions::fileWithoutCertificateSaysSo()
{
    m_window->choose(u"Trust a root certificate…"_s);
    chooseFile(QByteArray::fromStdString(json::write(makeSigner("ES256", "a").publicJwk())));
    QTRY_VERIFY(m_window->window().findChild<QMessageBox *>());
    QCOMPARE(m_window->window().findChild<QMessageBox *>()->text(), u"The file could not be opened."_s);
    m_window->window().findChild<QMessageBox *>()->reject();
}

void TestCompanions::statusListIsLookedUp()
{
    const Signer signer = makeSigner("ES256", "issuer");
    json::Object entry;
    entry.append("uri", json::Value("https://issuer.example/status/1"));
    entry.append("idx", json::Value(std::int64_t(3)));
    json::Object status;
    status.append("status_list", json::Value(entry));
    const std::string token = sign(signer, with(freshClaims(), "status", json::Value(status)));
    json::Object list;
    list.append("bits", json::Value(std::int64_t(1)));
    list.append("lst", json::Value("eNrjAAAACQAJ")); // zlib of the one byte 0b00001000: the fourth is revoked
    json::Object claims;
    claims.append("sub", json::Value("https://issuer.example/status/1"));
    claims.append("iat", json::Value(present() - 60));
    claims.append("exp", json::Value(present() + 3600));
    claims.append("ttl", json::Value(std::int64_t(43200)));
    claims.append("status_list", json::Value(list));
    const std::string listToken = sign(signer, headerOfType(signer, "statuslist+jwt"), json::write(claims));
    QGuiApplication::clipboard()->setText(QString::fromStdString(json::write(signer.publicJwk())));
    m_window->choose(u"Paste as keys"_s);
    QTRY_COMPARE(m_window->keyCount(), 1);
    m_window->paste(QString::fromStdString(token));
    QTRY_VERIFY2(says(u"Accepted"_s), qPrintable(m_window->verdict()));
    m_window->choose(u"Open the status list…"_s);
    chooseFile(QByteArray::fromStdString(listToken) + "\n");
    QTRY_VERIFY2(says(u"Rejected"_s), qPrintable(m_window->verdict()));
    QVERIFY(m_window->inspection()->find(inspect::Code::StatusNotValid));
}

void TestCompanions::holderKeyChecksTheKeyBinding()
{
    const Signer issuer = makeSigner("ES256", "issuer");
    const Signer holder = makeSigner("ES256", "holder");
    const std::string name = disclosure(R"(["salt","given_name","Ada"])");
    json::Object claims = freshClaims();
    claims.append("vct", json::Value("https://issuer.example/person"));
    claims.append("_sd", digests({digestOf(name)}));
    const std::string presentation =
        presented(sign(issuer, headerOfType(issuer, "dc+sd-jwt"), json::write(json::Value(claims))), {name});
    json::Object binding;
    binding.append("iat", json::Value(present()));
    binding.append("aud", json::Value("https://verifier.example"));
    binding.append("nonce", json::Value("n"));
    binding.append("sd_hash", json::Value(digestOf(presentation)));
    const std::string bound =
        presentation + sign(holder, headerOfType(holder, "kb+jwt"), json::write(json::Value(binding)));
    QGuiApplication::clipboard()->setText(QString::fromStdString(json::write(issuer.publicJwk())));
    m_window->choose(u"Paste as keys"_s);
    QTRY_COMPARE(m_window->keyCount(), 1);
    m_window->paste(QString::fromStdString(bound));
    QTRY_VERIFY2(says(u"Not verified"_s), qPrintable(m_window->verdict()));
    QTRY_VERIFY(button(u"Open the holder’s key…"_s));
    button(u"Open the holder’s key…"_s)->click();
    chooseFile(QByteArray::fromStdString(json::write(holder.publicJwk())));
    const auto isVerified = [this] {
        const inspect::Inspection *shown = m_window->inspection();
        return shown && shown->keyBinding && shown->keyBinding->state == inspect::SignatureState::Verified;
    };
    QTRY_VERIFY2(isVerified(), qPrintable(m_window->verdict()));
    QVERIFY2(!says(u"Not verified"_s), qPrintable(m_window->verdict()));
}

void TestCompanions::kindIsSetAsOnTheCommandLine_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"logout_token", "id_token", "access_token", "dpop_proof", "sd_jwt_vc"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCompanions::kindIsSetAsOnTheCommandLine()
{
    QFETCH(const QString, name);
    const inspect::TokenKind *wanted = inspect::findKind(name.toStdString());
    QVERIFY(wanted);
    m_window->paste(QString::fromStdString(goodToken(makeSigner("ES256", "a"))));
    QTRY_VERIFY(m_window->inspection());
    m_window->openExpectations();
    QCOMPARE(kind()->currentIndex(), 0);
    kind()->setCurrentIndex(kind()->findData(name));
    QTRY_VERIFY(m_window->inspection() && m_window->inspection()->expectations.kind);
    QCOMPARE(m_window->inspection()->expectations.kind->text, wanted->name);
    QVERIFY(!m_window->inspection()->expectations.tokenType);
    QCOMPARE(m_window->inspection()->kind, wanted->name);
    kind()->setCurrentIndex(0);
    QTRY_VERIFY(m_window->inspection() && !m_window->inspection()->expectations.kind);
}

void TestCompanions::kindShowsWhatWasRecognized()
{
    const Signer signer = makeSigner("ES256", "a");
    m_window->openExpectations();
    QCOMPARE(kind()->currentText(), u"as recognized"_s);
    m_window->paste(QString::fromStdString(
        sign(signer, headerOfType(signer, "logout+jwt"), json::write(json::Value(freshClaims())))));
    QTRY_COMPARE(kind()->currentText(), u"as recognized: logout token"_s);
    m_window->choose(u"Clear the token"_s);
    QTRY_COMPARE(kind()->currentText(), u"as recognized"_s);
    QVERIFY(kind()->count() > 40);
}

void TestCompanions::requestOfAProofIsSaid()
{
    m_window->openExpectations();
    m_window->window().findChild<QToolButton *>(u"more expectations"_s)->setChecked(true);
    m_window->write(u"DPoP: method of the request"_s, u"POST"_s);
    m_window->write(u"DPoP: URL of the request"_s, u"https://api.example/orders"_s);
    m_window->paste(QString::fromStdString(goodToken(makeSigner("ES256", "a"))));
    QTRY_VERIFY(m_window->inspection());
    QCOMPARE(m_window->inspection()->expectations.requestMethod, std::optional<std::string>("POST"));
    QCOMPARE(m_window->inspection()->expectations.requestAddress,
             std::optional<std::string>("https://api.example/orders"));
}

void TestCompanions::keyBindingIsDemanded()
{
    m_window->openExpectations();
    m_window->window().findChild<QToolButton *>(u"more expectations"_s)->setChecked(true);
    m_window->named<QCheckBox>(u"Key binding required"_s)->setChecked(true);
    m_window->paste(QString::fromStdString(goodToken(makeSigner("ES256", "a"))));
    QTRY_VERIFY(m_window->inspection() && m_window->inspection()->expectations.needsKeyBinding);
}

QTEST_MAIN(TestCompanions)
#include "tst_companions.moc"
