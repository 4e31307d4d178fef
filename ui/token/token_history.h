// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QList>
#include <QString>

namespace tokenscope::ui {

/// The tokens that were looked at since the window was opened, newest first. In memory alone: it is never written
/// anywhere, and ends with the window.
class TokenHistory
{
public:
    struct Entry
    {
        QString text;     ///< as it stood in the field
        QString headline; ///< of the verdict
        QString subject;  ///< whom it is about, or of what kind it is; may be empty
    };

    /// A text that was edited by a character takes the place of what it was made of, and one that is there already
    /// comes to the front. What is no token, or very long, is not remembered.
    void remember(const QString &text, const inspect::Inspection &inspection);
    void clear() { m_entries.clear(); }
    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};

} // namespace tokenscope::ui
