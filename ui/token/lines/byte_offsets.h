// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QStringView>
#include <QTextCursor>

class QTextDocument;

namespace tokenscope::ui {

/// Offsets into a text's UTF-8 as positions in what a document shows of it. Offsets have to come in ascending order,
/// so that one pass over the text serves all of them.
class ByteOffsets
{
public:
    explicit ByteOffsets(QStringView text)
        : m_text(text)
    {
    }

    qsizetype position(std::size_t offset);
    /// Selects these bytes in the document, and moves with what is typed in front of them.
    QTextCursor cursor(QTextDocument &document, const inspect::TextRange &bytes);

private:
    void step();

    QStringView m_text;
    qsizetype m_index = 0;
    qsizetype m_shown = 0;
    std::size_t m_bytes = 0;
};

} // namespace tokenscope::ui
