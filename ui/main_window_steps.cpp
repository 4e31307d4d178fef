// SPDX-License-Identifier: Apache-2.0
// What the window does about a next step that takes keys, files or a request.
#include "base/overloaded.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/work_words.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/files/opened_file.h"
#include "ui/files/unlocking.h"
#include "ui/look/message_box.h"
#include "ui/main_window.h"
#include "ui/status_line.h"
#include "ui/token/token_panel.h"
#include "ui/token/token_tabs.h"

#include <QFileDialog>
#include <QPointer>

namespace tokenscope::ui {

namespace {

QString companionTitle(Companion companion)
{
    switch (companion) {
    case Companion::Roots:
        return MainWindow::tr("Trust a root certificate");
    case Companion::StatusList:
        return MainWindow::tr("Open the status list");
    case Companion::HolderKey:
        return MainWindow::tr("Open the holder’s key");
    }
    Q_UNREACHABLE();
}

} // namespace

void MainWindow::performStep(const explain::Action &step)
{
    std::visit(Overloaded{
                   [this](const explain::FetchKeysOf &each) { askBeforeFetchingFrom(each.issuer); },
                   [this](const explain::GiveKeys &) { chooseFile(); },
                   [this](const explain::GiveDecryptionKey &) { chooseFile(); },
                   [this](const explain::TrustRoot &) { chooseCompanion(Companion::Roots); },
                   [this](const explain::GiveStatusList &) { chooseCompanion(Companion::StatusList); },
                   [this](const explain::GiveHolderKey &) { chooseCompanion(Companion::HolderKey); },
                   [this](const explain::LoadAsKeys &) { loadTokenAsKeys(); },
                   [this](const explain::AskIssuer &) { askAboutToken(); }, [](const auto &) {}, // the panel's own
               },
               step);
}

/// A token is written by anybody, and so is the address in it: nothing is asked before that address was read.
void MainWindow::askBeforeFetchingFrom(const std::string &issuer)
{
    const QString address = QString::fromStdString(issuer);
    const auto asked = endpoint::requestUrl(endpoint::Kind::OpenIdIssuer, address);
    if (!asked)
        return;
    const std::string host = asked->host(QUrl::FullyEncoded).toStdString();
    constexpr std::size_t hostLength = 100;
    ask(this, tr("Ask %1 for its keys?").arg(explain::quotedText(host, hostLength)),
        tr("The token names this address, and anybody can write a token. Go on if you know the issuer.\n\n%1\n\nThat "
           "is asked first, then the address of the keys that it names.")
            .arg(endpoint::shownUrl(*asked)),
        tr("&Fetch its keys"), [this, address] {
            m_endpointBar->enterIssuer(address);
            fetch();
        });
}

void MainWindow::loadTokenAsKeys()
{
    TokenPanel *panel = &token();
    const auto read = [text = panel->text()](const Passphrase &passphrase) { return readPastedKeys(text, passphrase); };
    readUnlocking<OpenedFile>(
        m_opening, this, read, [this, panel = QPointer(panel)](const concurrency::WorkResult<OpenedFile> &result) {
            if (!result || !result->keys)
                return showMessage(this, tr("The text holds no keys that can be read."),
                                   result ? result->fault
                                          : explain::workFaultWords(result.error(), explain::WorkSubject::Keys));
            if (panel)
                panel->setText({});
            useOpenedKeys({{result->keys, result->name}}, result->passedOver);
            token().focusToken();
        });
}

void MainWindow::choosePayload()
{
    auto *dialog = new QFileDialog(this, tr("Open the payload that was signed"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &token(), [this, panel = &token()](const QString &path) {
        m_opening.start(
            panel, [path] { return readShownFile(path); },
            [this, panel](const concurrency::WorkResult<FileContent> &result) {
                if (result && result->fault.isEmpty())
                    return panel->setPayload(result->bytes, result->name);
                showMessage(this, tr("The file could not be opened."),
                            result ? result->fault
                                   : explain::workFaultWords(result.error(), explain::WorkSubject::File));
            });
    });
    connect(&token(), &TokenPanel::textChanged, dialog, &QDialog::reject); // it is about the token that was there
    dialog->open();
}

/// A root is trusted once its file was chosen: nothing else says so, and no token can.
void MainWindow::chooseCompanion(Companion companion)
{
    auto *dialog = new QFileDialog(this, companionTitle(companion));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, companion](const QString &path) {
        const auto read = [companion, path](const Passphrase &passphrase) {
            return readCompanion(companion, path, passphrase);
        };
        const auto use = [this, companion](const concurrency::WorkResult<OpenedCompanion> &result) {
            if (result && result->fault.isEmpty())
                return takeCompanion(companion, result->content);
            showMessage(this, tr("The file could not be opened."),
                        result ? result->fault : explain::workFaultWords(result.error(), explain::WorkSubject::File));
        };
        readUnlocking<OpenedCompanion>(m_opening, this, read, use);
    });
    dialog->open();
}

/// A root is trusted in the whole window; the rest is about one token.
void MainWindow::takeCompanion(Companion companion, const Companions &content)
{
    if (companion != Companion::Roots)
        return token().giveCompanion(companion, content);
    for (TokenPanel *each : m_tokens->all())
        each->giveCompanion(companion, content);
}

/// One filled button in the window: the next step. Without any it is the one that fetches, as long as there are no
/// keys.
void MainWindow::emphasizeNextStep()
{
    m_endpointBar->setEmphasized(!isStarting() && m_session.keys().current.empty() && !token().hasFilledButton());
}

} // namespace tokenscope::ui
