// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/key_export.h"
#include "ui/session/background_work.h"

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

class QMimeData;
class QWidget;

namespace tokenscope::ui {

/// Hands keys on to other programs: their public parts, as files in the forms that those read.
class KeyOutput final : public QObject
{
    Q_OBJECT

public:
    using Keys = std::shared_ptr<const jose::JwkSet>;

    /// The window that its dialogs belong to.
    explicit KeyOutput(QWidget *window);

    /// Asks where to and in which form. The name is without its ending.
    void save(const Keys &keys, const QString &name);
    /// The same with the answer given.
    void saveAs(const Keys &keys, jose::ExportForm form, const QString &path);
    /// What a drag of that key carries: its public JWK.
    static QMimeData *dragged(const jose::Jwk &key);
    /// All that has a public part, in one set: shared secrets stay here.
    static Keys published(const std::vector<Keys> &sets);

signals:
    void said(const QString &words);

private:
    QWidget *m_window;
    BackgroundWork m_work;
};

} // namespace tokenscope::ui
