// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/pack.h"
#include "jose/keys/jwk_set.h"
#include "make/bench.h"
#include "ui/session/background_work.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QButtonGroup;
class QPushButton;

namespace tokenscope::ui {

class ClaimsForm;
class FlowLayout;
class JsonCard;
class KeyCard;
class PageBar;
class PlainLabel;
class RefusalsCard;
class TokenResult;
struct OpenedFiles;

/// Makes a token while somebody types: form and JSON are one, each change is signed anew, and who would refuse the
/// result is beside it. All of it is answered on a worker thread; the newest question wins.
class MakeWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `tokenAtHand` gives the token that one may start from; empty if there is none.
    explicit MakeWindow(std::function<QString()> tokenAtHand, QWidget *parent = nullptr);

    /// What publishes a public key on this computer, and gives its address; empty where it cannot.
    void setServer(std::function<QString(const jose::Jwk &)> serve) { m_serve = std::move(serve); }

    void startFromKind(const QString &kind);
    void startFromToken(const QString &token);
    /// The private key, for its owner alone, as a JWK, or as PEM where the name ends so.
    void savePrivateKey(const QString &path);
    void saveToken(const QString &path);
    void encryptFor(const QString &path);

signals:
    /// Tokens that a service has to refuse are to be made with that key, for the one that the token here is for.
    void negativeTestsWanted(const tokenscope::challenge::Target &target,
                             const std::shared_ptr<const tokenscope::jose::Jwk> &key, const QString &algorithm);
    /// The token is to be inspected with the key that verifies it.
    void inspectWanted(const QString &token, const std::shared_ptr<const tokenscope::jose::JwkSet> &keys);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createWidgets();
    QWidget *createHead(QWidget *parent);
    QWidget *createColumns(QWidget *parent);
    void createMenus();
    void connectSignals();
    void addKind(const QString &kind, const QString &words, FlowLayout &flow);
    QPushButton *createMore(QWidget *parent);
    void showKind(const QString &kind);
    void fold();

    void ask();
    void askEdit(const make::FieldEdit &edit);
    make::BenchQuestion question() const;
    void showAnswer(const make::BenchAnswer &answer);
    void showFaults(const make::BenchAnswer &answer);
    void say(const QString &words);

    /// Does it with the token of what is in the fields now: at once, or when the answer to it is there. Not at all if
    /// there is none then, or another wish came after.
    void whenMade(const std::function<void()> &use);
    void inspectToken();
    void copyToken();
    void copyHeader();
    void copyCurl();
    void challengeService();
    void serveKey();
    void chooseFile(const QString &title, const QString &name, const std::function<void(const QString &)> &use);
    void chooseRecipient();
    void useRecipient(const OpenedFiles &opened);
    void stopEncrypting();

    std::function<QString()> m_tokenAtHand;
    std::function<QString(const jose::Jwk &)> m_serve;
    QButtonGroup *m_kinds;
    PageBar *m_pages;
    QWidget *m_left;
    QWidget *m_middle;
    ClaimsForm *m_form;
    KeyCard *m_key;
    JsonCard *m_header;
    JsonCard *m_payload;
    TokenResult *m_result;
    RefusalsCard *m_refusals;
    PlainLabel *m_state;
    QPushButton *m_encrypt;
    QPushButton *m_start;

    QString m_kind;
    std::optional<make::BenchStart> m_startWanted;
    std::vector<make::FieldEdit> m_edits; ///< that no answer has taken up yet
    bool m_isKeyNew = false;
    bool m_tidiesHeader = false;
    bool m_tidiesPayload = false;
    bool m_isPayloadTyped = false; ///< since the last answer
    std::shared_ptr<const jose::Jwk> m_recipient;
    std::shared_ptr<const make::BenchToken> m_token;
    bool m_isAsking = false;
    std::function<void()> m_whenMade; ///< waits for the answer
    BackgroundWork m_work;
    BackgroundWork m_opening;
    BackgroundWork m_saving;
};

} // namespace tokenscope::ui
