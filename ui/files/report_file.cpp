// SPDX-License-Identifier: Apache-2.0
#include "ui/files/report_file.h"

#include "concurrency/worker_pool.h"
#include "storage/whole_file.h"

namespace tokenscope::ui {

QFuture<QString> writeReportFile(const QString &path, const QByteArray &bytes)
{
    return concurrency::inBackground([path, bytes] {
        const storage::Outcome written = storage::writeWholeFile(path, bytes);
        return written ? QString() : written.error().detail;
    });
}

} // namespace tokenscope::ui
