// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace tokenscope::ui {

/// Runs `use` with a future's result on the window's thread, unless `context` is gone by then.
template <typename Result, typename Use>
void whenDone(QFuture<Result> future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, context, [watcher, use] {
        use(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(std::move(future));
}

} // namespace tokenscope::ui
