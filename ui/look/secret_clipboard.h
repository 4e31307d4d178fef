// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMimeData;

/// What is copied and is not for everybody.
namespace tokenscope::ui {

/// Asks programs that keep a history of the clipboard to leave this out, as password managers do.
void markAsSecret(QMimeData &data);

/// Takes out what is on the clipboard, and what is selected anywhere. An empty text is in its place: some programs
/// put back what was there before where they find nothing.
void clearClipboard();

} // namespace tokenscope::ui
