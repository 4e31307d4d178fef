// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QByteArray>
#include <QString>
#include <QWidget>

#include <optional>

class QPushButton;

namespace tokenscope::ui {

class ExactTextField;
class PlainLabel;

/// What a detached signature (RFC 7515, appendix F) was made over: typed, pasted or out of a file, to the byte. It goes
/// with the token.
class PayloadForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadForm(QWidget *parent = nullptr);

    /// What is to be judged with; empty where none was given. It may be of no bytes at all.
    const std::optional<QByteArray> &payload() const { return m_payload; }
    /// Tells one payload from another without comparing them.
    quint64 revision() const { return m_revision; }
    /// Out of a file that the user chose.
    void setFileContent(const QByteArray &bytes, const QString &name);

    /// Is seen where the token has need of one.
    void showResult(const inspect::Inspection &inspection);
    void forget();
    void focusPayload();

signals:
    /// Judge with payload() from now on.
    void payloadChanged();
    void fileWanted();

private:
    void check();
    void withdraw();
    void give(std::optional<QByteArray> payload);
    void showMessage(const QString &words);

    ExactTextField *m_field;
    QPushButton *m_file;
    QPushButton *m_check;
    PlainLabel *m_words;
    std::optional<QByteArray> m_payload;
    QString m_fileName; ///< where the payload is out of a file
    quint64 m_revision = 0;
};

} // namespace tokenscope::ui
