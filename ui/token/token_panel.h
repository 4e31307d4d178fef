// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sample_token.h"
#include "inspect/inspection.h"
#include "ui/token/inspection_runner.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QPushButton;

namespace tokenscope::storage {
class Storage;
}

namespace tokenscope::ui {

class Badge;
class ChecksView;
class DecodedView;
class DeferredPage;
class ExpectationsForm;
class ProfilesView;
class TokenEditor;
class TokenSummary;
class ValidityTimeline;
class VerdictBanner;
class WithheldKeyNotice;

/// The right half: token editor, verdict, timeline, decoded parts, checks and expectations. It inspects as the user
/// types, off the window's thread. What it shows belongs to the text, the keys, the expectations and the time that are
/// asked about now: when one of them changes, all that was found out goes at once, and what is shown next is the
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
    void setKeyRing(const inspect::KeyRing &keys);
    void setSamples(const std::vector<demo::SampleToken> &samples);
    /// Fills the editor and the expectations that go with the sample.
    void showSample(const demo::SampleToken &sample);
    void setText(const QString &text);
    QString text() const;
    bool isEmpty() const;
    void setExpectedIssuer(const QString &issuer);
    /// Where expectations are saved; it outlives the panel.
    void setStorage(storage::Storage &storage);
    void focusToken();
    QWidget *tokenField() const;
    /// Puts the clipboard's text into the editor in place of what is there.
    void pasteAsToken();
    /// The report as Markdown, for Ctrl+S and the button; the token itself is not in it. Empty while there is none: no
    /// token, or it is being judged.
    QString report() const;

    /// Of what is asked about now; null while it is being judged.
    const inspect::Inspection *inspection() const;

signals:
    /// What is in the field is another text from now on.
    void textChanged();
    /// What inspected() told does not hold any more.
    void withdrawn();
    void inspected(const std::shared_ptr<const tokenscope::inspect::Inspection> &inspection);
    /// The button was pressed: the report is wanted on the clipboard.
    void reportRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createWidgets();
    QLayout *createCaptionRow();
    QWidget *createEditorPanel();
    QWidget *createDetails();
    QWidget *createJudgement(QWidget *parent);
    QWidget *createExpectations(QWidget *parent);
    QWidget *createProfiles(QWidget *parent);
    void connectSignals();

    void onTextChanged();
    void onTick();
    InspectionQuestion question() const;
    void withdraw();
    void withdrawVerdict();
    void withdrawParts();
    void ask();
    void onAnswered(const InspectionRunner::Answer &answer);
    void showAnswer();
    void showNothing();
    bool hasDates() const;
    ExpectationsForm &expectationsForm();
    void dropForeignExpectations();
    inspect::Expectations expectations() const;
    std::optional<Moment> chosenMoment() const;

    Clock m_clock;
    TokenSummary *m_summary = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_samples = nullptr;
    QMenu *m_sampleMenu = nullptr;
    QPushButton *m_copyReport = nullptr;
    TokenEditor *m_editor = nullptr;
    WithheldKeyNotice *m_withheldKey = nullptr;
    Badge *m_ignored = nullptr;
    VerdictBanner *m_verdict = nullptr;
    ValidityTimeline *m_timeline = nullptr;
    DecodedView *m_decoded = nullptr;
    ChecksView *m_checks = nullptr;
    DeferredPage *m_expectationsPage = nullptr;
    ExpectationsForm *m_expectations = nullptr; ///< null until its page is complete
    ProfilesView *m_profiles = nullptr;         ///< likewise
    InspectionRunner *m_runner = nullptr;
    storage::Storage *m_storage = nullptr;

    QTimer m_typing; ///< waits for the next key press
    QTimer m_tick;
    QElapsedTimer m_sinceAsked;
    qint64 m_cost = 0; ///< of the last answer, in milliseconds
    QTimer m_frame;    ///< until when colours of the text as it was before may be seen
    quint64 m_textRevision = 0;
    quint64 m_keysRevision = 0;
    std::optional<quint64> m_searchedText; ///< revision of the text that was looked through for private keys
    inspect::KeyRing m_keys;
    std::optional<inspect::Expectations> m_sampleExpectations; ///< of the sample that was shown last
    std::string m_foundIssuer;                                 ///< by discovery
    bool m_isIssuerPlaced = false;                             ///< in the form, by us and not by the user
    std::optional<InspectionRunner::Answer> m_answer;          ///< to question(); none while it is being judged
    std::optional<quint64> m_decodedText;                      ///< revision of the text whose parts are on screen
    bool m_isJudging = false;
};

} // namespace tokenscope::ui
