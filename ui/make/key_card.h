// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/shared_secret.h"
#include "jose/keys/jwk.h"
#include "ui/look/widgets.h"
#include "ui/session/background_work.h"

#include <memory>
#include <vector>

class QComboBox;
class QPushButton;

namespace tokenscope::ui {

class SecretField;
struct OpenedFiles;

/// The key that signs: made here, out of a file, or a shared secret. It is in memory until the window closes; its
/// private part leaves it by a file alone, and where the user says.
class KeyCard final : public Panel
{
    Q_OBJECT

public:
    explicit KeyCard(QWidget *parent = nullptr);

    /// Null while there is none.
    const std::shared_ptr<const jose::Jwk> &key() const { return m_key; }
    QString algorithm() const;
    /// Another key is on its way; key() is still the one before.
    bool isPending() const { return m_isPending; }
    /// Of the ways to hand the key on, only those to the clipboard: for windows that neither save nor serve it.
    void handsOnCopiesOnly();
    /// Makes the first key.
    void start() { makeKey(); }
    /// Makes one for that algorithm, unless the key of now is for it.
    void useAlgorithm(const QString &name);
    /// In place of the one that is made first.
    void useKey(const std::shared_ptr<const jose::Jwk> &key, const QString &algorithm);
    /// Out of that file, as if it had been chosen.
    void openFile(const QString &path);

signals:
    /// Another key, or the same for another algorithm or under another ID.
    void keyChanged();
    /// A private key is to go to that file.
    void privateKeyWanted();
    /// The demo endpoint is to publish the public key.
    void serveWanted();
    void said(const QString &words);

private:
    enum class Source { Made, File, Secret };

    void createWidgets();
    QWidget *createSources();
    QWidget *createSecretRow();
    QWidget *createButtons();
    void choose(Source source);
    void makeKey();
    void chooseFile();
    void useFile(const OpenedFiles &opened);
    void useSecret();
    void rename();
    void waitForKey();
    void setKey(std::shared_ptr<const jose::Jwk> key);
    void copyText(const std::string &text, const QString &words);

    Source m_source = Source::Made;
    std::shared_ptr<const jose::Jwk> m_key;
    bool m_isMaking = false;  ///< one is made for the algorithm that is shown
    bool m_isPending = false; ///< work is under way whose result is the key
    inspect::SecretForm m_form = inspect::SecretForm::Text;
    QList<QPushButton *> m_sources;
    QComboBox *m_algorithm;
    QLineEdit *m_id;
    QPushButton *m_new;
    QWidget *m_secretRow;
    SecretField *m_secret;
    PlainLabel *m_note;
    QList<QPushButton *> m_outputs;
    BackgroundWork m_making;
    BackgroundWork m_opening;
};

} // namespace tokenscope::ui
