// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace tokenscope::ui {

/// A field for a few lines of text of which every byte counts: what is pasted over all of it keeps its line ends, which
/// a text document would make alike.
class ExactTextField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExactTextField(QWidget *parent = nullptr);

    /// In UTF-8.
    QByteArray bytes() const;
    /// The text goes for good, without a word to anybody.
    void forget();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    std::optional<QString> m_pasted; ///< until it is edited
};

} // namespace tokenscope::ui
