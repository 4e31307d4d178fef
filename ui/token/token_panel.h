// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sample_token.h"
#include "explain/phrases/time_zone.h"
#include "inspect/model/inspection.h"
#include "ui/files/companion_files.h"
#include "ui/session/background_work.h"
#include "ui/token/compare_dialog.h"
#include "ui/token/input/found_tokens.h"
#include "ui/token/inspection_runner.h"
#include "ui/token/verdict/next_steps.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QPlainTextEdit;

namespace tokenscope::storage {
class Storage;
}

namespace tokenscope::ui {

class BindingsView;
class DecodedView;
class EngineAsking;
class JudgementTabs;
class MomentBar;
class PayloadForm;
class SharedSecretForm;
class TokenCard;
class TokenDetails;
class ValidityTimeline;
class VerdictBanner;
struct TimelineSetting;
struct VerdictSetting;

/// The right half: token, verdict, shared secret, timeline, decoded parts, checks and expectations. It inspects as the
/// user types, off the window's thread. What it shows belongs to the text, the keys, the expectations and the time that
/// are asked about now: when one of them changes, all that was found out goes at once, and what is shown next is the
/// answer.
class TokenPanel final : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;

    explicit TokenPanel(QWidget *parent = nullptr);
    /// With a clock of the caller's: "now" is what it says.
    explicit TokenPanel(Clock clock, QWidget *parent = nullptr);

    /// The token on screen is judged again with these.
    void setKeys(const inspect::InspectionKeys &keys);
    /// What belongs to the window and not to a token, as the other has it: keys, trusted roots, the issuer that the
    /// keys were found through.
    void beginLike(const TokenPanel &other);
    void setSamples(const std::vector<demo::SampleToken> &samples);
    /// Fills the editor and the expectations that go with the sample.
    void showSample(const demo::SampleToken &sample);
    void setText(const QString &text);
    /// The text, judged by the clock with what is expected of it, in place of what was expected so far.
    void showExpecting(const QString &text, const inspect::Expectations &expectations);
    QString text() const;
    /// Of a text with several tokens, the one that is shown; else all of it.
    QString chosenText() const;
    bool isEmpty() const;
    void setExpectedIssuer(const QString &issuer);
    /// Where expectations are saved; it outlives the panel.
    void setStorage(storage::Storage &storage);
    void focusToken();
    /// In what is decoded.
    void find();
    /// To the field for the secret, where the token has need of one.
    void focusSecret();
    /// What was signed, out of a file, for a token that leaves it out.
    void setPayload(const QByteArray &bytes, const QString &fileName);
    /// The endpoint above has a token check, which then is offered.
    void setAsksIssuer(bool asks);
    /// Times are written in another zone from now on.
    void reword();
    /// With what the token on screen is judged, for judging another one beside it.
    CompareSetting compareSetting() const;
    /// Judged with that as well from now on, in place of what was given before; with nothing, without it.
    void giveCompanion(Companion companion, const Companions &given);
    /// So many pixels of it can be seen at once: where that is few, all of it is closer together.
    void setRoom(int height);
    /// The window's one filled button is among the next steps.
    bool hasFilledButton() const;
    /// What the verdict on screen was judged from, once more; nothing while there is none.
    std::optional<InspectionRunner::Job> shownJob() const;
    /// Searches what would make the token on screen accepted, and shows it beside the window.
    void searchRemedy();
    /// Of a text with several tokens: to the next one or, with -1, to the one before.
    void stepToken(int by);
    QPlainTextEdit *tokenField() const;
    /// Its areas, in the order in which they are read.
    QList<QWidget *> areas() const;
    /// Puts the clipboard's text into the editor in place of what is there.
    void pasteAsToken();
    /// What a report can be made of. Null while there is nothing: no token, or it is being judged.
    std::shared_ptr<const inspect::Inspection> reportable() const;

    /// Of what is asked about now; null while it is being judged.
    const inspect::Inspection *inspection() const;

signals:
    /// What is in the field is another text from now on.
    void textChanged();
    /// What inspected() told does not hold any more.
    void withdrawn();
    void inspected(const std::shared_ptr<const tokenscope::inspect::Inspection> &inspection);
    /// The button was pressed.
    void reportRequested();
    /// A next step that takes more than this panel: keys, files, or a request.
    void stepWanted(const tokenscope::explain::Action &step);
    void payloadFileWanted();
    void zoneWanted(tokenscope::explain::TimeZone zone);
    void companionWanted(tokenscope::ui::Companion companion);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void placeIssuerOfKeys();
    void createWidgets();
    void connectSignals();

    void onTextChanged();
    void onTick();
    InspectionQuestion question() const;
    inspect::InspectionKeys judgingKeys() const;
    void withdraw();
    void withdrawVerdict();
    void withdrawParts();
    void ask();
    void onAnswered(const InspectionRunner::Answer &answer);
    InspectionRunner::Job job() const;
    void askEngines();
    void showAnswer();
    void showNothing();
    bool hasDates() const;

    void perform(const explain::Action &step);
    void openNested();
    Abilities abilities() const;
    VerdictSetting setting() const;
    TimelineSetting timelineSetting() const;
    void updateMomentBar();

    void listTokens();
    void showFound(const FoundTokens &list);
    void chooseToken(std::size_t number);
    void forgetTokens();

    Clock m_clock;
    TokenCard *m_card = nullptr;
    MomentBar *m_momentBar = nullptr;
    VerdictBanner *m_verdict = nullptr;
    SharedSecretForm *m_secret = nullptr;
    PayloadForm *m_payload = nullptr;
    ValidityTimeline *m_timeline = nullptr;
    TokenDetails *m_details = nullptr; ///< which the next three are parts of
    DecodedView *m_decoded = nullptr;
    BindingsView *m_bindings = nullptr;
    JudgementTabs *m_tabs = nullptr;
    InspectionRunner *m_runner = nullptr;
    EngineAsking *m_engines = nullptr;

    QTimer m_typing; ///< waits for the next key press
    QTimer m_tick;
    QElapsedTimer m_sinceAsked;
    qint64 m_cost = 0; ///< of the last answer, in milliseconds
    QTimer m_frame;    ///< until when colours of the text as it was before may be seen
    quint64 m_textRevision = 0;
    quint64 m_keysRevision = 0;
    quint64 m_companionsRevision = 0;
    std::optional<quint64> m_searchedText; ///< revision of the text that was looked through for private keys
    inspect::InspectionKeys m_keys;
    std::shared_ptr<const Companions> m_companions = std::make_shared<const Companions>(); ///< never null
    std::optional<InspectionRunner::Answer> m_answer; ///< to question(); none while it is being judged
    bool m_isJudging = false;
    bool m_asksIssuer = false;

    /// Revision of the text and number of the token in it whose parts are on screen.
    std::optional<std::pair<quint64, std::size_t>> m_decodedToken;

    BackgroundWork m_listing; ///< of the tokens in a text that holds several
    std::optional<InspectionQuestion> m_listed;
    std::shared_ptr<const FoundTokens> m_found; ///< null until they are listed
    std::size_t m_token = 0;                    ///< which of them is shown
    bool m_isStepping = false;                  ///< the next answer is about another one
};

} // namespace tokenscope::ui
