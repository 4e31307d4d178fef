// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSyntaxHighlighter>

namespace tokenscope::ui {

/// Colours indented JSON: strings, numbers, words. Names of members stay as they are.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { Outside = -1, InsideString = 1 };
};

} // namespace tokenscope::ui
