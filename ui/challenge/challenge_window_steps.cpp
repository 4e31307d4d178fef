// SPDX-License-Identifier: Apache-2.0
// What is done with tokens that a right verifier refuses.
#include "base/system_clock.h"
#include "challenge/pack_formats.h"
#include "explain/verdict/work_words.h"
#include "make/sent_token.h"
#include "ui/challenge/challenge_window.h"
#include "ui/challenge/pack_model.h"
#include "ui/files/report_file.h"
#include "ui/files/save_dialog.h"
#include "ui/look/message_box.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

namespace tokenscope::ui {

using namespace std::chrono_literals;

namespace {

constexpr std::string_view serviceAddress = "https://api.example.com/";
constexpr auto freshFor = 60s;

} // namespace

void ChallengeWindow::whenFresh(const std::function<void()> &use)
{
    const auto &pack = m_model->pack();
    if (!m_isAsking && pack && clockNow() - pack->moment < freshFor)
        return use();
    m_whenFresh = use;
    if (!m_isAsking)
        ask();
}

void ChallengeWindow::withFreshToken(const std::function<void(const challenge::ChallengeToken &)> &use)
{
    if (!chosen())
        return;
    whenFresh([this, use] {
        if (const challenge::ChallengeToken *token = chosen())
            use(*token);
    });
}

void ChallengeWindow::inspectToken()
{
    withFreshToken([this](const challenge::ChallengeToken &token) {
        const MadePack &pack = *m_model->pack();
        // A shared secret is what verifies; of a key pair the private half stays here.
        const jose::Jwk verifying = pack.key->isSymmetric() ? *pack.key : jose::Jwk(pack.key->publicPart());
        emit inspectWanted(QString::fromStdString(token.token),
                           std::make_shared<const jose::JwkSet>(std::vector<jose::Jwk>{verifying}),
                           challenge::expectationsFor(pack.target));
    });
}

void ChallengeWindow::copyToken()
{
    withFreshToken([this](const challenge::ChallengeToken &token) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(token.token));
        say(tr("The token is on the clipboard. It is good for five minutes."));
    });
}

void ChallengeWindow::copyCurl()
{
    withFreshToken([this](const challenge::ChallengeToken &token) {
        const make::SentToken sent{"Authorization", "Bearer ", token.token, {}};
        QGuiApplication::clipboard()->setText(QString::fromStdString(make::curlCommand(sent, serviceAddress)));
        say(tr(
            "A curl command is on the clipboard; it takes the token from a variable. Put the service's address in."));
    });
}

void ChallengeWindow::choosePlace(const QString &title, const QString &name,
                                  void (ChallengeWindow::*use)(const QString &))
{
    QFileDialog *dialog = createSaveDialog(this, title, name);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void ChallengeWindow::chooseFolder()
{
    if (m_model->pack())
        choosePlace(tr("Save the tokens to a new folder"), QStringLiteral("negative-tests"),
                    &ChallengeWindow::saveFolder);
}

void ChallengeWindow::chooseJson()
{
    if (m_model->pack())
        choosePlace(tr("Save the tokens as JSON"), QStringLiteral("negative-tests.json"), &ChallengeWindow::saveJson);
}

void ChallengeWindow::saveFolder(const QString &path)
{
    whenFresh([this, path] {
        m_saving.start(
            this, [pack = m_model->pack(), path] { return writePackFolder(*pack, path); },
            [this](const concurrency::WorkResult<QString> &fault) {
                finishSaving(fault ? *fault : explain::workFaultWords(fault.error(), explain::WorkSubject::File),
                             tr("The tokens are saved, for you alone to read. The script ask.sh tries a service with "
                                "them."));
            });
    });
}

void ChallengeWindow::saveJson(const QString &path)
{
    whenFresh([this, path] {
        const auto work = [pack = m_model->pack()] {
            return packJson(pack->tokens, pack->target, challenge::PackTokens::Inside) + '\n';
        };
        m_saving.start(this, work, [this, path](const concurrency::WorkResult<std::string> &text) {
            if (!text)
                return finishSaving(explain::workFaultWords(text.error(), explain::WorkSubject::Text), {});
            whenDone(writeReportFile(path, QByteArray::fromStdString(*text)), this, [this](const QString &fault) {
                finishSaving(fault, tr("The tokens are saved, for you alone to read."));
            });
        });
    });
}

void ChallengeWindow::finishSaving(const QString &fault, const QString &done)
{
    if (fault.isEmpty())
        return say(done);
    showMessage(this, tr("The tokens were not saved."), fault);
}

} // namespace tokenscope::ui
