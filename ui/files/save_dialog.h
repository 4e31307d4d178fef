// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace tokenscope::ui {

/// Asks for the name of a new file and proposes one. The caller connects and opens it; closed it is gone.
QFileDialog *createSaveDialog(QWidget *parent, const QString &title, const QString &name = {});

} // namespace tokenscope::ui
