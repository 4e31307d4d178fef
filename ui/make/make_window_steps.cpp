// SPDX-License-Identifier: Apache-2.0
// What is done with a token that was made, and with its key.
#include "explain/keys/key_loading_words.h"
#include "explain/verdict/work_words.h"
#include "jose/keys/key_export.h"
#include "make/key_choice.h"
#include "ui/files/opened_file.h"
#include "ui/files/report_file.h"
#include "ui/files/save_dialog.h"
#include "ui/files/unlocking.h"
#include "ui/look/message_box.h"
#include "ui/make/key_card.h"
#include "ui/make/make_window.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenuBar>
#include <QPushButton>

namespace tokenscope::ui {

namespace {

constexpr std::string_view exampleAddress = "https://api.example.com/";

using KeyText = std::expected<std::string, jose::ExportError>;

KeyText privateText(const jose::Jwk &key, bool isPem)
{
    return jose::exportKeys(jose::JwkSet({key}), isPem ? jose::ExportForm::Pem : jose::ExportForm::Jwk,
                            jose::ExportParts::Private);
}

/// To the address that a proof is for; else to one that stands for the service.
std::string curlCommandOf(const make::BenchToken &token)
{
    const json::Document *payload = token.inspection.payload ? &*token.inspection.payload : nullptr;
    const json::Object *claims = payload ? payload->root.asObject() : nullptr;
    const json::Value *address = claims && token.sent.header == "DPoP" ? claims->find("htu") : nullptr;
    const std::string *named = address ? address->asString() : nullptr;
    return make::curlCommand(token.sent, named ? std::string_view(*named) : exampleAddress);
}

} // namespace

void MakeWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close);
    QMenu *token = menuBar()->addMenu(tr("&Token"));
    token->addAction(tr("&Inspect it"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, &MakeWindow::inspectToken);
    token->addAction(tr("&Copy the token"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                     &MakeWindow::copyToken);
    token->addAction(tr("Copy as &header"), this, &MakeWindow::copyHeader);
    token->addAction(tr("Copy as c&url"), this, &MakeWindow::copyCurl);
    token->addSeparator();
    token->addAction(tr("&Negative tests…"), this, &MakeWindow::challengeService);
    token->addAction(tr("Do not &encrypt it"), this, &MakeWindow::stopEncrypting);
}

void MakeWindow::inspectToken()
{
    whenMade([this] {
        const jose::Jwk &key = *m_key->key();
        // A shared secret is what verifies; of a key pair the private half stays here.
        const jose::Jwk verifying = key.isSymmetric() ? key : jose::Jwk(key.publicPart());
        emit inspectWanted(QString::fromStdString(m_token->text),
                           std::make_shared<const jose::JwkSet>(std::vector<jose::Jwk>{verifying}));
    });
}

void MakeWindow::copyToken()
{
    whenMade([this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_token->text));
        say(tr("The token is on the clipboard."));
    });
}

void MakeWindow::copyHeader()
{
    whenMade([this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(make::headerLine(m_token->sent)));
        say(tr("The header of a request with it is on the clipboard."));
    });
}

void MakeWindow::copyCurl()
{
    whenMade([this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(curlCommandOf(*m_token)));
        say(tr("A curl command is on the clipboard; it takes the token from a variable."));
    });
}

void MakeWindow::challengeService()
{
    whenMade([this] {
        emit negativeTestsWanted(challenge::targetOf(m_token->inspection), m_key->key(), m_key->algorithm());
    });
}

void MakeWindow::serveKey()
{
    if (!m_key->key() || !m_serve)
        return;
    const QString address = m_serve(jose::Jwk(m_key->key()->publicPart()));
    say(address.isEmpty() ? tr("The demo endpoint does not run. Start it in the main window.")
                          : tr("The demo endpoint serves the public key: %1").arg(address));
}

void MakeWindow::chooseFile(const QString &title, const QString &name, const std::function<void(const QString &)> &use)
{
    QFileDialog *dialog = createSaveDialog(this, title, name);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void MakeWindow::savePrivateKey(const QString &path)
{
    if (!m_key->key())
        return;
    const bool isPem = path.endsWith(QLatin1String(".pem"), Qt::CaseInsensitive);
    const auto work = [key = m_key->key(), isPem] { return privateText(*key, isPem); };
    m_saving.start(this, work, [this, path](const concurrency::WorkResult<KeyText> &text) {
        if (!text || !*text)
            return showMessage(this, tr("The private key was not saved."),
                               text ? explain::exportErrorWords(text->error())
                                    : explain::workFaultWords(text.error(), explain::WorkSubject::Keys));
        whenDone(writeReportFile(path, QByteArray::fromStdString(**text)), this, [this](const QString &fault) {
            if (!fault.isEmpty())
                return showMessage(this, tr("The private key was not saved."), fault);
            say(tr("The private key is saved, for you alone to read."));
        });
    });
}

void MakeWindow::saveToken(const QString &path)
{
    whenMade([this, path] {
        const QByteArray bytes = QByteArray::fromStdString(m_token->text + '\n');
        whenDone(writeReportFile(path, bytes), this, [this](const QString &fault) {
            if (!fault.isEmpty())
                return showMessage(this, tr("The token was not saved."), fault);
            say(tr("The token is saved, for you alone to read."));
        });
    });
}

void MakeWindow::chooseRecipient()
{
    auto *dialog = new QFileDialog(this, tr("Encrypt to the public key of a file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MakeWindow::encryptFor);
    dialog->open();
}

void MakeWindow::encryptFor(const QString &path)
{
    const auto read = [path](const Passphrase &passphrase) { return readShownFiles({path}, passphrase); };
    readUnlocking<OpenedFiles>(m_opening, this, read, [this](const concurrency::WorkResult<OpenedFiles> &result) {
        if (result)
            return useRecipient(*result);
        showMessage(this, tr("The file could not be opened."),
                    explain::workFaultWords(result.error(), explain::WorkSubject::File));
    });
}

void MakeWindow::useRecipient(const OpenedFiles &opened)
{
    if (opened.sets.empty() || opened.sets.front().keys->isEmpty())
        return showMessage(this, tr("The file holds no key to encrypt to."), opened.faults.join(u' '));
    m_recipient = std::make_shared<const jose::Jwk>(opened.sets.front().keys->keys().front());
    m_encrypt->setText(tr("Encr&ypted for %1").arg(opened.keysName()));
    ask();
}

void MakeWindow::stopEncrypting()
{
    m_recipient.reset();
    m_encrypt->setText(tr("Encr&ypt for…"));
    ask();
}

} // namespace tokenscope::ui
