// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QSyntaxHighlighter>

namespace tokenscope::ui {

/// Colours the names of members in indented JSON. What they are set to stays as it is.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument *document, Tone names);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { Outside = -1, InsideString = 1 };

    Tone m_names;
};

} // namespace tokenscope::ui
