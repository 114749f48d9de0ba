import './activation';
import './diagnostics';
import './reading';
import './fixing';
import './names';
import './settings';
import './commands';
import './size';
