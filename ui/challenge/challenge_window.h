// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/challenge/pack_making.h"
#include "ui/session/background_work.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tokenscope::ui {

class Badge;
class KeyCard;
class PackFilter;
class PackModel;
class PlainLabel;
class TokenEditor;

/// Tokens that a right verifier refuses, and some that it accepts, for one issuer, audience, key and kind. Nothing is
/// sent from here. They are good for minutes: what is handed on is made anew where it is older than one.
class ChallengeWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit ChallengeWindow(const challenge::Target &target, QWidget *parent = nullptr);

    /// Signs with that key in place of one that is made here.
    void useKey(const std::shared_ptr<const jose::Jwk> &key, const QString &algorithm);
    /// A file for each token, in a new folder.
    void saveFolder(const QString &path);
    void saveJson(const QString &path);

signals:
    /// The token is to be inspected as that service should: with the key that verifies it.
    void inspectWanted(const QString &token, const std::shared_ptr<const tokenscope::jose::JwkSet> &keys,
                       const tokenscope::inspect::Expectations &expectations);

private:
    void createWidgets(const challenge::Target &target);
    QWidget *createTarget(const challenge::Target &target, QWidget *parent);
    QWidget *createList(QWidget *parent);
    QWidget *createFilter(QWidget *parent);
    QWidget *createDetails(QWidget *parent);
    QPushButton *addStep(const QString &words, const QString &name, void (ChallengeWindow::*step)(), QLayout &row);
    void createMenus();
    void connectSignals();

    void askSoon();
    void ask();
    void showAnswer(const std::expected<std::shared_ptr<const MadePack>, QString> &answer);
    void showChosen();
    void choosePlace(const QString &title, const QString &name, void (ChallengeWindow::*use)(const QString &));
    challenge::Target target() const;
    const challenge::ChallengeToken *chosen() const;
    void say(const QString &words);

    /// Does it with a pack that is fresh and of what is in the fields now; not at all if there is none.
    void whenFresh(const std::function<void()> &use);
    /// The chosen one of such a pack; nothing where none is chosen.
    void withFreshToken(const std::function<void(const challenge::ChallengeToken &)> &use);
    void inspectToken();
    void copyToken();
    void copyCurl();
    void chooseFolder();
    void chooseJson();
    void finishSaving(const QString &fault, const QString &done);

    QLineEdit *m_issuer;
    QLineEdit *m_audience;
    QComboBox *m_kind;
    KeyCard *m_key;
    Badge *m_refused;
    Badge *m_accepted;
    Badge *m_advised;
    QLineEdit *m_search;
    QComboBox *m_expected;
    PackModel *m_model;
    PackFilter *m_filter;
    QTableView *m_table;
    PlainLabel *m_fault;
    PlainLabel *m_name;
    PlainLabel *m_reason;
    TokenEditor *m_token;
    PlainLabel *m_state;
    QList<QPushButton *> m_tokenSteps;
    QList<QPushButton *> m_packSteps;
    QTimer m_typing;
    bool m_isAsking = false;
    std::function<void()> m_whenFresh; ///< waits for the answer
    BackgroundWork m_work;
    BackgroundWork m_saving;
};

} // namespace tokenscope::ui
