/** Whether everything in the window can be seen: the walk through its real scene graph, at the sizes that officers have. */
package uk.mobilityatlas.frame;
