// SPDX-License-Identifier: Apache-2.0
#include "ui/files/save_dialog.h"

#include <QFileDialog>

namespace tokenscope::ui {

QFileDialog *createSaveDialog(QWidget *parent, const QString &title, const QString &name)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!name.isEmpty())
        dialog->selectFile(name);
    return dialog;
}

} // namespace tokenscope::ui
